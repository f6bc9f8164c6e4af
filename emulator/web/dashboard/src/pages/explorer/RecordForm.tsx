import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { type ExplorerResource, saveRecord } from '../../api/explorer.js';
import { ApiError } from '../../api/send.js';
import { Button } from '../../parts/Button.js';
import { Notice } from '../../parts/Notice.js';

/** What the emulator adds; an edit is about what the system has. */
const OURS = ['trackstar_tags', 'trackstar_created_date', 'trackstar_updated_date'];

const MAX_SHOWN = 6;

interface RecordFormProps {
  connectionId: string;
  resource: ExplorerResource;
  record: Record<string, unknown>;
  /** Null makes a new one. */
  recordId: string | null;
  onCancel: () => void;
  onSaved: (id: string) => unknown;
}

/** A record as JSON, checked against the schema of its resource before it is stored. */
export function RecordForm(props: RecordFormProps) {
  const { connectionId, resource, record, recordId, onCancel, onSaved } = props;
  const own = Object.fromEntries(Object.entries(record).filter(([name]) => !OURS.includes(name)));
  const [text, setText] = useState(() => JSON.stringify(own, null, 2));
  const [problems, setProblems] = useState<string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    setProblems([]);
    try {
      const { id } = await saveRecord(connectionId, {
        resource: resource.key,
        id: recordId,
        record: parse(text),
      });
      await onSaved(id);
    } catch (error) {
      const fields = error instanceof ApiError ? Object.entries(error.detail.json ?? {}) : [];
      setProblems(
        fields.length > 0
          ? fields.map(([name, messages]) => `${name}: ${messages.join(' ')}`)
          : [(error as Error).message],
      );
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {problems.length > 0 && (
        <Notice tone="danger" title="This cannot be stored.">
          <ul>
            {problems.slice(0, MAX_SHOWN).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
            {problems.length > MAX_SHOWN && <li>… and {problems.length - MAX_SHOWN} more.</li>}
          </ul>
        </Notice>
      )}
      <TextField className="field" value={text} onChange={setText} spellCheck="false">
        <Label className="field-label">Record as JSON</Label>
        <TextArea className="input input-mono" rows={24} />
      </TextField>
      <div className="actions">
        <Button variant="primary" type="submit" isPending={isBusy}>
          Save
        </Button>
        <Button variant="quiet" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`This is not JSON: ${(error as Error).message}`);
  }
}
