import type { Integration } from '../../api/integrations.js';
import { resourceLabel, verticalLabel } from '../../format.js';
import { ButtonLink } from '../../parts/Button.js';
import { CopyButton } from '../../parts/CopyButton.js';
import { Drawer } from '../../parts/Drawer.js';
import { Fact, Facts } from '../../parts/Facts.js';

interface IntegrationDrawerProps {
  integration: Integration;
  onClose: () => void;
}

export function IntegrationDrawer({ integration, onClose }: IntegrationDrawerProps) {
  const { type, name, displayName, category, installMethod, fields, reads, writes } = integration;
  return (
    <Drawer title={displayName} onClose={onClose}>
      <Facts>
        <Fact name="Name">
          <code>{name}</code>
          <CopyButton isIcon label="Integration name" text={name} />
        </Fact>
        <Fact name="Type">
          {[...new Set([verticalLabel(type), category])].filter(Boolean).join(' · ')}
        </Fact>
        <Fact name="Asks for">
          {installMethod === 'oauth'
            ? 'a sign-in on its own page'
            : fields.map((field) => field.label).join(', ') || 'nothing'}
        </Fact>
      </Facts>
      <div className="actions">
        <ButtonLink
          size="small"
          to="/connections/new"
          search={{ vertical: type, integration: name }}
        >
          Connect it
        </ButtonLink>
      </div>
      <Actions title="Reads" names={reads} />
      <Actions title="Writes" names={writes} />
    </Drawer>
  );
}

function Actions({ title, names }: { title: string; names: string[] }) {
  return (
    <section className="form" aria-label={title}>
      <h3>{title}</h3>
      {names.length === 0 ? (
        <p className="muted">None.</p>
      ) : (
        <ul className="tags">
          {names.map((name) => (
            <li key={name} className="tag" title={name}>
              {resourceLabel(name)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
