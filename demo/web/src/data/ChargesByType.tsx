import { formatAmount } from '../format.js';

interface ChargesByTypeProps {
  charges: { type: string; net: number }[];
  net: number;
}

/** A table whose bars repeat its numbers for the eye. */
export function ChargesByType({ charges, net }: ChargesByTypeProps) {
  const most = Math.max(...charges.map((charge) => Math.abs(charge.net)), 0.01);
  return (
    <figure className="chart" aria-label="Net charges by type">
      <figcaption>
        <span className="chart-title">Net charges by type</span>
        <span className="chart-total">{formatAmount(net)}</span>
      </figcaption>
      <table className="charges">
        <caption className="visually-hidden">Net charges by type</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Type</th>
            <th scope="col">Net</th>
          </tr>
        </thead>
        <tbody>
          {charges.map((charge) => (
            <tr key={charge.type}>
              <th scope="row" className="charge">
                {charge.type}
                <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                  <rect className="bar-ground" width="100" height="6" />
                  <rect
                    className={charge.net < 0 ? 'bar bar-credit' : 'bar'}
                    width={(Math.abs(charge.net) / most) * 100}
                    height="6"
                  />
                </svg>
              </th>
              <td className="charge charge-net numeric">{formatAmount(charge.net)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
