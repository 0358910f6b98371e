/** The toolbar's popup. */
export function App() {
  return <main />;
}
