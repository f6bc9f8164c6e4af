import { usePage } from '../context.js';
import { Busy } from '../parts/Busy.js';

export function Checking({ system }: { system: string }) {
  const { dispatch, t } = usePage();
  return (
    <div class="screen">
      <Busy title={t.checkingTitle(system)} text={t.checkingText} slowText={t.checkingSlow(system)}>
        <div class="actions">
          <button
            type="button"
            class="button button-quiet"
            onClick={() => dispatch({ type: 'cancelled' })}
          >
            {t.cancel}
          </button>
        </div>
      </Busy>
    </div>
  );
}
