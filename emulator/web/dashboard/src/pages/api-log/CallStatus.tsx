export function CallStatus({ status }: { status: number }) {
  const tone = status >= 500 ? 'danger' : status >= 400 ? 'warn' : 'ok';
  return <span className={`status status-${tone}`}>{status}</span>;
}
