import { useState } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import { Button } from '../../parts/Button.js';

const TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];
const MAX_BYTES = 256 * 1024;

interface LogoInputProps {
  /** A `data:` URL. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** Raster pictures only: a vector image can hold scripts and links. */
export function LogoInput({ value, onChange }: LogoInputProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (file: File | null | undefined) => {
    if (!file) return;
    if (!TYPES.includes(file.type)) return setProblem('Use a PNG, JPEG, GIF or WebP picture.');
    if (file.size > MAX_BYTES) return setProblem('Use a picture of at most 256 kB.');
    setProblem(null);
    onChange(await dataUrl(file));
  };
  return (
    <fieldset className="field">
      <legend className="field-label">Logo</legend>
      <DropZone
        className="drop-zone"
        aria-label="Drop a picture here"
        getDropOperation={(types) => (TYPES.some((type) => types.has(type)) ? 'copy' : 'cancel')}
        onDrop={(event) => {
          const [item] = event.items;
          if (item?.kind === 'file') void item.getFile().then(take);
        }}
      >
        {value ? (
          <img className="logo" src={value} alt="The logo as it is" />
        ) : (
          <span className="muted">Drop a picture here, or</span>
        )}
        <span className="actions">
          <FileTrigger acceptedFileTypes={TYPES} onSelect={(files) => void take(files?.[0])}>
            <Button size="small">{value ? 'Choose another' : 'Choose a file'}</Button>
          </FileTrigger>
          {value && (
            <Button size="small" variant="quiet" onPress={() => onChange(null)}>
              Remove
            </Button>
          )}
        </span>
      </DropZone>
      {problem ? (
        <p className="field-error" role="alert">
          {problem}
        </p>
      ) : (
        <p className="field-help">
          PNG, JPEG, GIF or WebP, at most 256 kB. Without one, initials show.
        </p>
      )}
    </fieldset>
  );
}

const dataUrl = (file: File) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
