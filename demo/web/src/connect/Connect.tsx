import { ConnectCard } from './ConnectCard.js';
import { InlineConnect } from './InlineConnect.js';
import { QuickConnect } from './QuickConnect.js';

export function Connect() {
  return (
    <section aria-labelledby="connect-heading">
      <h2 id="connect-heading" className="visually-hidden">
        Connect a system
      </h2>
      <div className="cards">
        <ConnectCard vertical="wms" />
        <ConnectCard vertical="cart" />
        <ConnectCard vertical="carrier" />
      </div>
      <QuickConnect />
      <InlineConnect />
    </section>
  );
}
