import { Panel } from '../shared/panel';

/** The toolbar's popup; it closes where something opens in the page or in another tab. */
export function App() {
  return <Panel onLeave={() => window.close()} canBeside={true} />;
}
