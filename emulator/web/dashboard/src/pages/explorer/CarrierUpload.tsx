import { useQueryClient } from '@tanstack/react-query';
import { Upload } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { Connection } from '../../api/connections.js';
import { type ImportReport, importCarrierFile } from '../../api/explorer.js';
import { plural } from '../../format.js';
import { Button } from '../../parts/Button.js';
import { Notice } from '../../parts/Notice.js';
import { sayError } from '../../parts/toast-queue.js';

/** Of the JSON that it travels in. */
const MAX_BYTES = 900_000;

/** An invoice file as the carrier sends it; its rows become line items. */
export function CarrierUpload({ connection }: { connection: Connection }) {
  const queryClient = useQueryClient();
  const [report, setReport] = useState<ImportReport | null>(null);
  const [isBusy, setBusy] = useState(false);
  if (connection.integration_type !== 'carrier') return null;
  const take = async (file: File | undefined) => {
    if (!file) return;
    setReport(null);
    setBusy(true);
    try {
      if (file.size > MAX_BYTES) {
        throw new Error('Files of more than 900 kB go to POST /_emulator/carrier-files.');
      }
      setReport(await importCarrierFile(connection.connection_id, file));
      await queryClient.invalidateQueries({ queryKey: ['explorer'] });
    } catch (error) {
      sayError(error as Error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <FileTrigger acceptedFileTypes={['.csv', '.txt']} onSelect={(files) => void take(files?.[0])}>
        <Button size="small" isPending={isBusy}>
          <Upload size={15} aria-hidden />
          Upload an invoice file
        </Button>
      </FileTrigger>
      {report && (
        <div className="full-row">
          <Notice
            tone={report.rejected_rows > 0 ? 'warn' : 'ok'}
            title={
              report.already_imported
                ? 'This file was imported before.'
                : `${plural(report.line_items, 'line item')} from ${plural(report.rows, 'row')}.`
            }
          >
            {report.rejected_rows > 0 && (
              <ul>
                {report.rejected.slice(0, 5).map(({ row, reason }) => (
                  <li key={row}>
                    Row {row}: {reason}
                  </li>
                ))}
                {report.rejected_rows > 5 && <li>… and {report.rejected_rows - 5} more</li>}
              </ul>
            )}
          </Notice>
        </div>
      )}
    </>
  );
}
