import { formatCount, formatDay, formatShortDay } from '../format.js';

interface OrdersPerDayProps {
  days: { date: string; orders: number }[];
  orders: number;
}

const WIDTH = 320;
const HEIGHT = 128;
const GAP = 0.28;

export function OrdersPerDay({ days, orders }: OrdersPerDayProps) {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const most = days.reduce((best, day) => (day.orders > best.orders ? day : best), first);
  const step = WIDTH / days.length;
  const words =
    `${formatCount(orders)} orders from ${formatDay(first.date)} to ${formatDay(last.date)}, ` +
    `at most ${formatCount(most.orders)} on one day, ${formatDay(most.date)}.`;

  return (
    <figure className="chart" aria-label="Orders per day">
      <figcaption>
        <span className="chart-title">Orders per day</span>
        <span className="chart-total">{formatCount(orders)}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words} className="bars">
        <line className="bars-ground" x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
        {days.map(({ date, orders: count }, n) => {
          const height = (count / most.orders) * (HEIGHT - 4);
          return (
            <rect
              key={date}
              className="bar"
              x={n * step + (step * GAP) / 2}
              y={HEIGHT - height}
              width={step * (1 - GAP)}
              height={height}
              rx="2"
            />
          );
        })}
      </svg>
      <p className="chart-axis muted" aria-hidden="true">
        <span>{formatShortDay(first.date)}</span>
        <span>highest: {formatCount(most.orders)}</span>
        <span>{formatShortDay(last.date)}</span>
      </p>
      <details>
        <summary>Show as table</summary>
        <table className="table table-small">
          <caption className="visually-hidden">Orders per day, in UTC</caption>
          <thead>
            <tr>
              <th scope="col">Day (UTC)</th>
              <th scope="col" className="numeric">
                Orders
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ date, orders: count }) => (
              <tr key={date}>
                <th scope="row">{formatDay(date)}</th>
                <td className="numeric">{formatCount(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
