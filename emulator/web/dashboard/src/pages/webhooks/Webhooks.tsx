import { Outlet } from '@tanstack/react-router';
import { PageHeader } from '../../parts/PageHeader.js';
import { Tab, Tabs } from '../../parts/Tabs.js';

export function Webhooks() {
  return (
    <>
      <PageHeader title="Webhooks" />
      <Tabs label="Webhooks">
        <Tab to="/webhooks/endpoints">Endpoints</Tab>
        <Tab to="/webhooks/log">Log</Tab>
        <Tab to="/webhooks/events">Event catalog</Tab>
      </Tabs>
      <Outlet />
    </>
  );
}
