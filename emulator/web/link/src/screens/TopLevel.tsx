import { VerticalIcon } from '../../../ui/icons.js';
import { usePage } from '../context.js';
import { Heading } from '../parts/Heading.js';

/** Opened by itself, outside any app: nobody is listened to. */
export function TopLevel() {
  const { t } = usePage();
  return (
    <main class="page">
      <div class="screen">
        <div class="centered">
          <span class="badge badge-neutral">
            <VerticalIcon type="other" size={30} />
          </span>
          <Heading>{t.topLevelTitle}</Heading>
          <p class="lead">{t.topLevelText}</p>
        </div>
      </div>
    </main>
  );
}
