import { CheckIcon, CrossIcon, QuestionIcon } from '../../../ui/icons.js';
import { Notice } from '../../../ui/Notice.js';
import type { Attempt, Permission } from '../api.js';
import { useOrganization, usePage } from '../context.js';
import { ArmedButton } from '../parts/ArmedButton.js';
import { Heading } from '../parts/Heading.js';

interface PermissionsProps {
  system: string;
  attempt: Attempt;
  notice: 'network' | 'server' | 'renewed' | null;
  /** The sandbox has no other credentials to try. */
  canRetry: boolean;
}

const icons = { granted: CheckIcon, refused: CrossIcon, unknown: QuestionIcon };

/** What is missing comes first, so that nobody has to look for it. */
const order = ['refused', 'unknown', 'granted'];
const byStatus = (a: Permission, b: Permission) =>
  order.indexOf(a.status) - order.indexOf(b.status);

/** What the credentials may read, as the system itself answered. */
export function Permissions({ system, attempt, notice, canRetry }: PermissionsProps) {
  const { dispatch, t } = usePage();
  const organization = useOrganization();
  const isComplete = attempt.permissions.every(({ status }) => status === 'granted');
  return (
    <div class="screen">
      <Heading>{isComplete ? t.grantedTitle : t.partialTitle}</Heading>
      <p class="lead">
        {isComplete ? t.grantedText(system, organization) : t.partialText(organization)}
      </p>
      {notice && (
        <Notice
          tone={notice === 'renewed' ? 'info' : 'warn'}
          title={t.finishFailed[notice].title}
          focusKey={attempt.attemptId}
        >
          <p>{t.finishFailed[notice].text}</p>
        </Notice>
      )}
      {attempt.account && (
        <p class="account">
          <span>{t.account}</span>
          <bdi>{attempt.account}</bdi>
        </p>
      )}
      <ul class="permissions" aria-label={t.permissionsList}>
        {[...attempt.permissions].sort(byStatus).map((permission) => (
          <Row key={permission.functionName} permission={permission} />
        ))}
      </ul>
      <div class="actions">
        <ArmedButton onPress={() => dispatch({ type: 'finish' })}>
          {isComplete ? t.finish : t.finishAnyway}
        </ArmedButton>
        {canRetry && (
          <button
            type="button"
            class="button button-quiet"
            onClick={() => dispatch({ type: 'back' })}
          >
            {t.otherCredentials}
          </button>
        )}
      </div>
    </div>
  );
}

function Row({ permission: { label, status } }: { permission: Permission }) {
  const { t } = usePage();
  const StatusIcon = icons[status];
  return (
    <li class={`permission permission-${status}`}>
      <span class="permission-icon">
        <StatusIcon size={14} />
      </span>
      <span class="permission-label">{t.term(label)}</span>
      <span class="permission-status">{t.status[status]}</span>
    </li>
  );
}
