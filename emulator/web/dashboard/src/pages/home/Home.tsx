import { PageHeader } from '../../parts/PageHeader.js';

export function Home() {
  return <PageHeader title="Home" />;
}
