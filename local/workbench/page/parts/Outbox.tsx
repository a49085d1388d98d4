import type { SentMail } from '../../mail';
import type { Bench } from '../bench';
import { attachmentPath, mailPagePath } from '../server';
import { words } from '../words';
import { Panel } from './Panel';

/** The mails that scripts sent, newest first. */
export function Outbox({ bench, mails }: { bench: Bench; mails: SentMail[] }) {
  const title = words.outbox;
  return (
    <Panel title={title} closeLabel={words.closeOutbox} onClose={() => void bench.togglePanel('outbox')}>
      <p class="panel-note">{words.outboxHonest}</p>
      {mails.length === 0 ? (
        <p class="hint">{words.outboxEmpty}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard
        <ol class="panel-list" tabIndex={0} aria-label={title}>
          {[...mails].reverse().map((mail) => (
            <MailItem key={mail.number} mail={mail} />
          ))}
        </ol>
      )}
    </Panel>
  );
}

function MailItem({ mail }: { mail: SentMail }) {
  const { number, sentAt, from, to, cc, bcc, body, hasPage, attachments } = mail;
  const subject = mail.subject || words.noSubject;
  return (
    <li class="panel-item">
      <details>
        <summary>
          <h3>{subject}</h3>
          {words.moment(sentAt)} · {[...to, ...cc, ...bcc].join(', ')}
        </summary>
        <dl>
          <Line name={words.mailFrom} people={[from]} />
          <Line name={words.mailTo} people={to} />
          <Line name={words.mailCc} people={cc} />
          <Line name={words.mailBcc} people={bcc} />
        </dl>
        {hasPage ? (
          <iframe class="mail-page" title={words.mailPage(subject)} sandbox="" src={mailPagePath(number)} />
        ) : (
          <pre>{body}</pre>
        )}
        {attachments.length > 0 && <h4>{words.mailAttachments}</h4>}
        {attachments.map(({ place, name, bytes }) => (
          <a class="link-row" key={place} href={attachmentPath(number, place)} download={name}>
            {name} ({words.size(bytes)})
          </a>
        ))}
      </details>
    </li>
  );
}

function Line({ name, people }: { name: string; people: string[] }) {
  if (people.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{people.join(', ')}</dd>
    </>
  );
}
