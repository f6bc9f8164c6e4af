import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Settings, saveSettings, settingsQuery } from '../../api/settings.js';
import { Button } from '../../parts/Button.js';
import { Notice } from '../../parts/Notice.js';
import { LoadError, Loading } from '../../parts/states.js';
import { say } from '../../parts/toast-queue.js';

/** Waits for the settings and gives them to a form. */
export function WithSettings({ children }: { children: (settings: Settings) => ReactNode }) {
  const { data, error, refetch } = useQuery(settingsQuery);
  if (error) return <LoadError error={error} onRetry={refetch} />;
  return data ? children(data) : <Loading />;
}

/** Saves a part of the settings; what was there before is one press away. */
export function useSave(before: Partial<Settings>) {
  const mutation = useMutation(saveSettings);
  const save = async (patch: Partial<Settings>) => {
    await mutation.mutateAsync(patch);
    say('Saved.', 'ok', () => mutation.mutate(before));
  };
  return { ...mutation, save };
}

interface SaveRowProps {
  error: Error | null;
  isPending: boolean;
  isDirty: boolean;
  onRevert: () => void;
}

export function SaveRow({ error, isPending, isDirty, onRevert }: SaveRowProps) {
  return (
    <>
      {error && <Notice tone="danger" title={error.message} />}
      <div className="actions">
        <Button type="submit" variant="primary" isPending={isPending} isDisabled={!isDirty}>
          Save
        </Button>
        {isDirty && (
          <Button variant="quiet" onPress={onRevert}>
            Discard changes
          </Button>
        )}
      </div>
    </>
  );
}
