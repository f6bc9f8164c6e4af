import { Connect } from './connect/Connect.js';
import { Connections } from './connections/Connections.js';
import { addressOf } from './server-addresses.js';
import { Star } from './ui/icons.js';

export function App() {
  return (
    <>
      <header className="bar">
        <div className="bar-inner">
          <Star />
          <span className="brand">Northstar Ledger</span>
        </div>
      </header>
      <main className="page">
        <div className="intro">
          <h1>All your operations in one ledger</h1>
          <p>
            Connect the systems you already use. Stock, orders and shipping charges of the last 30
            days arrive here within moments.
          </p>
        </div>
        <Connect />
        <Connections />
      </main>
      <footer className="foot">
        <p>
          A demo of react-trackstar-link with made-up data.{' '}
          <a href={addressOf('trackstar-dashboard-url')}>Dashboard of the local Trackstar</a>
        </p>
      </footer>
    </>
  );
}
