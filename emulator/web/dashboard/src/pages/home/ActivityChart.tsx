import { useId } from 'react';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Activity, ActivityPoint } from '../../../../../src/dashboard/wire.js';
import { count } from '../../format.js';

export interface Series {
  field: Exclude<keyof ActivityPoint, 'from'>;
  label: string;
  /** A custom property of the style sheet. */
  color: string;
}

interface ActivityChartProps {
  title: string;
  activity: Activity;
  series: readonly Series[];
}

const HEIGHT = 190;

/** Stacked bars for the eyes; the same numbers as a table for everybody else. */
export function ActivityChart({ title, activity, series }: ActivityChartProps) {
  const titleId = useId();
  const { points, range } = activity;
  const sum = (field: Series['field']) => points.reduce((all, point) => all + point[field], 0);
  const isEmpty = series.every(({ field }) => sum(field) === 0);
  const tick = (from: string) =>
    new Date(from).toLocaleString(
      'en',
      range === '24h'
        ? { hour: '2-digit', minute: '2-digit', hour12: false }
        : { weekday: 'short' },
    );
  return (
    <section className="card chart" aria-labelledby={titleId}>
      <header className="chart-top">
        <h2 id={titleId}>{title}</h2>
        <ul className="legend">
          {series.map(({ field, label, color }) => (
            <li key={field}>
              <svg className="legend-mark" viewBox="0 0 10 10" aria-hidden="true">
                <rect width="10" height="10" rx="3" fill={`var(${color})`} />
              </svg>
              {label} <strong>{count(sum(field))}</strong>
            </li>
          ))}
        </ul>
      </header>
      {isEmpty ? (
        <p className="chart-empty muted">Nothing happened in this time.</p>
      ) : (
        <div aria-hidden="true">
          <ResponsiveContainer width="100%" height={HEIGHT}>
            <BarChart
              data={points}
              accessibilityLayer={false}
              margin={{ top: 6, right: 4, bottom: 0, left: -14 }}
            >
              <CartesianGrid vertical={false} stroke="var(--border)" />
              <XAxis
                dataKey="from"
                tickFormatter={tick}
                tickLine={false}
                axisLine={false}
                minTickGap={34}
                tick={{ fill: 'var(--text-muted)', fontSize: 12 }}
              />
              <YAxis
                allowDecimals={false}
                tickLine={false}
                axisLine={false}
                tickFormatter={(value: number) =>
                  Intl.NumberFormat('en', { notation: 'compact' }).format(value)
                }
                tick={{ fill: 'var(--text-muted)', fontSize: 12 }}
              />
              <Tooltip
                cursor={{ fill: 'var(--surface-hover)' }}
                isAnimationActive={false}
                content={({ active, payload, label }) =>
                  active && payload?.[0] ? (
                    <div className="chart-tip">
                      <strong>{span(String(label), activity.hours)}</strong>
                      {series.map(({ field, label: name }) => (
                        <span key={field}>
                          {name}: {count(payload[0]?.payload[field] ?? 0)}
                        </span>
                      ))}
                    </div>
                  ) : null
                }
              />
              {series.map(({ field, color }, index) => (
                <Bar
                  key={field}
                  dataKey={field}
                  stackId="all"
                  fill={`var(${color})`}
                  maxBarSize={26}
                  isAnimationActive={false}
                  radius={index === series.length - 1 ? [3, 3, 0, 0] : 0}
                />
              ))}
            </BarChart>
          </ResponsiveContainer>
        </div>
      )}
      <div className="visually-hidden">
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">Time</th>
              {series.map(({ field, label }) => (
                <th key={field} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points
              .filter((point) => series.some(({ field }) => point[field] > 0))
              .map((point) => (
                <tr key={point.from}>
                  <th scope="row">{span(point.from, activity.hours)}</th>
                  {series.map(({ field }) => (
                    <td key={field}>{count(point[field])}</td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function span(from: string, hours: number): string {
  const start = new Date(from);
  const end = new Date(start.getTime() + hours * 3_600_000);
  const clock = { hour: '2-digit', minute: '2-digit', hour12: false } as const;
  const day = start.toLocaleDateString('en', { weekday: 'short', day: 'numeric', month: 'short' });
  return `${day}, ${start.toLocaleTimeString('en', clock)} to ${end.toLocaleTimeString('en', clock)}`;
}
