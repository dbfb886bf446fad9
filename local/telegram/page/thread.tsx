import { useEffect, useRef } from 'preact/hooks';
import { Bubble } from './bubble.tsx';
import { Icon } from './icons.tsx';
import { type Conversation, seenMessages } from './store.ts';
import type { Person, ShownMessage } from './wire.ts';
import { dayName, previewOfAct } from './words.ts';

/** So near the end, a reader wants to follow what comes. */
const NEAR_END = 80;

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

/** Stays at the end while the reader is there, whatever grows above: pictures, keyboards, new messages. */
function useFollowing(isOwnNewest: boolean, newest: number | undefined) {
  const list = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const follow = () => {
    const element = list.current;
    if (element && isAtEnd.current) element.scrollTop = element.scrollHeight;
  };
  useEffect(() => {
    if (isOwnNewest) isAtEnd.current = true;
    follow();
  }, [newest, isOwnNewest]);
  useEffect(() => {
    const observer = new ResizeObserver(follow);
    for (const element of [list.current, list.current?.firstElementChild]) {
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, []);
  const onScroll = () => {
    const element = list.current;
    if (!element) return;
    isAtEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END;
  };
  return { list, onScroll };
}

export function Thread({ person, conversation, onEdit }: ThreadProps) {
  const messages = seenMessages(conversation);
  const newest = messages.at(-1);
  const { list, onScroll } = useFollowing(newest?.from_bot === false, newest?.message_id);
  return (
    <div
      class="thread"
      ref={list}
      onScroll={onScroll}
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
    </div>
  );
}
