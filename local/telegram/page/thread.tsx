import { useEffect, useRef } from 'preact/hooks';
import { Bubble } from './bubble.tsx';
import { Icon } from './icons.tsx';
import { type Conversation, seenMessages } from './store.ts';
import type { Person, ShownMessage } from './wire.ts';
import { clockTime, dayName, previewOfAct } from './words.ts';

/** So near the end, a reader wants to follow what comes. */
const NEAR_END = 160;

interface ThreadProps {
  person: Person;
  conversation: Conversation;
  onEdit: (message: ShownMessage) => void;
}

function Waiting({ conversation }: { conversation: Conversation }) {
  return conversation.waiting.map(({ id, act }) => (
    <li key={`waiting-${id}`} class="message from-person is-waiting">
      <article class="bubble">
        <p class="text">{previewOfAct(act)}</p>
        <p class="stamp">
          <Icon name="clock" /> menunggu sinyal
        </p>
      </article>
    </li>
  ));
}

function Day({ message, previous }: { message: ShownMessage; previous: ShownMessage | undefined }) {
  const day = dayName(message.date);
  return previous && dayName(previous.date) === day ? null : <li class="day">{day}</li>;
}

export function Thread({ person, conversation, onEdit }: ThreadProps) {
  const list = useRef<HTMLDivElement>(null);
  const messages = seenMessages(conversation);
  const newest = `${messages.at(-1)?.message_id}:${conversation.waiting.length}:${conversation.isTyping}`;
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const distance = element.scrollHeight - element.scrollTop - element.clientHeight;
    const grown = element.lastElementChild?.lastElementChild?.clientHeight ?? 0;
    const isOwn = messages.at(-1)?.from_bot === false;
    if (isOwn || distance < NEAR_END + grown || element.scrollTop === 0)
      element.scrollTop = element.scrollHeight;
  }, [newest]);
  return (
    <div
      class="thread"
      ref={list}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      role="log"
      aria-live="polite"
      aria-label={`Percakapan ${person.name}`}
    >
      <ol>
        {messages.map((message, index) => [
          <Day key={`day-${message.message_id}`} message={message} previous={messages[index - 1]} />,
          <Bubble
            key={message.message_id}
            message={message}
            chatId={person.chat_id}
            isGroup={person.type !== 'private'}
            onEdit={() => onEdit(message)}
          />,
        ])}
        <Waiting conversation={conversation} />
        {conversation.isTyping ? <li class="typing">Jaring sedang menulis…</li> : null}
        {messages.length === 0 && conversation.isLoaded ? (
          <li class="day">Belum ada pesan. Tulis apa saja, atau tekan Mulai.</li>
        ) : null}
      </ol>
      <span class="for-readers">
        {messages.length > 0 ? `Terakhir ${clockTime(messages.at(-1)?.date ?? 0)}` : ''}
      </span>
    </div>
  );
}
