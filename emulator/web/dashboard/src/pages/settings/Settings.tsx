import { Outlet } from '@tanstack/react-router';
import { PageHeader } from '../../parts/PageHeader.js';
import { Tab, Tabs } from '../../parts/Tabs.js';

export function Settings() {
  return (
    <>
      <PageHeader title="Settings" />
      <Tabs label="Settings">
        <Tab to="/settings/api-keys">API keys</Tab>
        <Tab to="/settings/branding">Branding</Tab>
        <Tab to="/settings/connections">Connections</Tab>
        <Tab to="/settings/embedding">Embedding</Tab>
      </Tabs>
      <Outlet />
    </>
  );
}
