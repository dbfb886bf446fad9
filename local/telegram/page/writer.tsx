import { useState } from 'preact/hooks';
import { state } from './store.ts';
import type { Person } from './wire.ts';

export interface Writer {
  person: Person;
  choose: (chatId: number) => void;
}

/** In a group somebody must be the writer: the first person of the list unless chosen otherwise. */
export function useWriter(chat: Person): Writer | undefined {
  const [chosen, choose] = useState(0);
  const people = state.people.filter(({ type }) => type === 'private');
  const person = people.find(({ chat_id: id }) => id === chosen) ?? people[0];
  return chat.type === 'private' || !person ? undefined : { person, choose };
}

export function WriterChoice({ person, choose }: Writer) {
  return (
    <label class="field writer-choice">
      Menulis sebagai
      <select value={person.chat_id} onChange={(event) => choose(Number(event.currentTarget.value))}>
        {state.people
          .filter(({ type }) => type === 'private')
          .map(({ chat_id: id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
    </label>
  );
}
