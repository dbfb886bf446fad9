import { useEffect, useState } from 'preact/hooks';
import { Avatar } from './avatar.tsx';
import { Composer } from './composer.tsx';
import { Icon } from './icons.tsx';
import { closeChat } from './navigate.ts';
import { conversationOf, loadMessages, send, state } from './store.ts';
import { Thread } from './thread.tsx';
import { PracticeTools } from './tools.tsx';
import type { Person, ShownMessage } from './wire.ts';

function PaneHead({ person }: { person: Person }) {
  const { tools } = conversationOf(person.chat_id);
  const marks = [
    person.blocked ? 'memblokir bot' : '',
    tools.cut ? 'tanpa sinyal' : '',
    tools.twice ? 'kirim dua kali' : '',
    tools.minutesAgo > 0 ? `terlambat ${tools.minutesAgo} menit` : '',
  ].filter(Boolean);
  return (
    <header class="pane-head">
      <button
        type="button"
        class="icon-button pane-back"
        aria-label="Kembali ke daftar"
        onClick={() => closeChat(person.chat_id)}
      >
        <Icon name="back" />
      </button>
      <Avatar name={person.name} id={person.chat_id} />
      <div class="pane-title">
        <h2>{person.name}</h2>
        <p>{[person.role || (person.chat_id < 0 ? 'grup' : 'warga'), ...marks].join(' · ')}</p>
      </div>
      <PracticeTools person={person} />
      <button
        type="button"
        class="icon-button pane-close"
        aria-label={`Tutup percakapan ${person.name}`}
        onClick={() => closeChat(person.chat_id)}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}

export function Pane({ chatId }: { chatId: number }) {
  const [editing, setEditing] = useState<ShownMessage | undefined>();
  const person = state.people.find(({ chat_id: id }) => id === chatId);
  const conversation = conversationOf(chatId);
  useEffect(() => {
    if (!conversation.isLoaded) void loadMessages(chatId);
  }, [chatId, conversation]);
  if (!person) return null;
  return (
    <section
      class="pane"
      aria-label={`${person.name}, ${person.role || (person.chat_id < 0 ? 'grup' : 'warga')}`}
    >
      <PaneHead person={person} />
      <Thread person={person} conversation={conversation} onEdit={setEditing} />
      {person.started ? (
        <Composer
          person={person}
          conversation={conversation}
          editing={editing}
          onEdited={() => setEditing(undefined)}
        />
      ) : (
        <div class="start">
          <button type="button" class="button button-wide" onClick={() => send(chatId, { text: '/start' })}>
            Mulai
          </button>
          <button type="button" class="button button-plain" onClick={() => send(chatId, { text: 'tolong' })}>
            atau langsung tulis “tolong”
          </button>
        </div>
      )}
    </section>
  );
}
