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
        <span class="entry-role">
          {blocked ? `${role} · memblokir bot` : role || (chatId < 0 ? 'grup' : 'warga')}
        </span>
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

/** More than these are found by name or number. */
const MOST_SHOWN = 100;
const SEARCH_FROM = 10;

const rank = (person: Person): number => person.newest?.date ?? 0;

function findPeople(words: string): Person[] {
  const wanted = words.trim().toLowerCase();
  return state.people
    .filter(({ name, role, chat_id: id }) => `${name} ${role} ${id}`.toLowerCase().includes(wanted))
    .sort((left, right) => rank(right) - rank(left) || left.chat_id - right.chat_id);
}

export function PeopleList() {
  const [isAdding, setAdding] = useState(false);
  const [words, setWords] = useState('');
  const people = findPeople(words);
  return (
    <>
      <div class="people-head">
        <h2>Anda siapa?</h2>
        <button type="button" class="button" onClick={() => setAdding(true)}>
          <Icon name="plus" /> Orang baru
        </button>
      </div>
      {state.people.length > SEARCH_FROM ? (
        <input
          type="search"
          class="people-search"
          placeholder="Cari nama, peran, atau nomor"
          aria-label="Cari orang"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      ) : null}
      <ul class="people-list">
        {people.slice(0, MOST_SHOWN).map((person) => (
          <Entry key={person.chat_id} person={person} />
        ))}
        {people.length > MOST_SHOWN ? (
          <li class="hint people-more">dan {people.length - MOST_SHOWN} lagi</li>
        ) : null}
      </ul>
      {isAdding ? <NewPersonDialog onClose={() => setAdding(false)} /> : null}
    </>
  );
}
