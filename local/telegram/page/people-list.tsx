import { useState } from 'preact/hooks';
import { Avatar } from './avatar.tsx';
import { Icon } from './icons.tsx';
import { openBeside, openOnly } from './navigate.ts';
import { NewPersonDialog } from './simple-dialogs.tsx';
import { state } from './store.ts';
import type { Person } from './wire.ts';
import { clockTime, previewOf } from './words.ts';

function Entry({ person }: { person: Person }) {
  const { chat_id: chatId, name, role, newest, blocked } = person;
  const unread = state.unread.get(chatId) ?? 0;
  const isOpen = state.open.includes(chatId);
  return (
    <li class={isOpen ? 'entry is-open' : 'entry'}>
      <button type="button" class="entry-main" aria-current={isOpen} onClick={() => openOnly(chatId)}>
        <Avatar name={name} id={chatId} />
        <span class="entry-name">{name}</span>
        <span class="entry-time">{newest ? clockTime(newest.date) : ''}</span>
        <span class="entry-role">{blocked ? `${role} · memblokir bot` : role || 'grup'}</span>
        <span class="entry-preview">{newest ? previewOf(newest) : 'Belum pernah menulis'}</span>
        {unread > 0 ? (
          <span class="unread">
            {unread}
            <span class="for-readers"> belum dibaca</span>
          </span>
        ) : null}
      </button>
      <button
        type="button"
        class="entry-beside icon-button"
        title="Buka berdampingan"
        aria-label={`Buka ${name} berdampingan`}
        onClick={() => openBeside(chatId)}
      >
        <Icon name="beside" />
      </button>
    </li>
  );
}

const rank = (person: Person): number => person.newest?.date ?? 0;

export function PeopleList() {
  const [isAdding, setAdding] = useState(false);
  const people = [...state.people].sort(
    (left, right) => rank(right) - rank(left) || left.chat_id - right.chat_id,
  );
  return (
    <>
      <div class="people-head">
        <h2>Anda siapa?</h2>
        <button type="button" class="button" onClick={() => setAdding(true)}>
          <Icon name="plus" /> Orang baru
        </button>
      </div>
      <ul class="people-list">
        {people.map((person) => (
          <Entry key={person.chat_id} person={person} />
        ))}
      </ul>
      {isAdding ? <NewPersonDialog onClose={() => setAdding(false)} /> : null}
    </>
  );
}
