import { Panel } from '../shared/panel';

/** Chrome's side panel and Firefox's sidebar: stays open beside the page. */
export function App() {
  return <Panel />;
}
