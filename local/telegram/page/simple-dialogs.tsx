import { useState } from 'preact/hooks';
import { Dialog, DialogActions } from './dialog.tsx';
import { openOnly } from './navigate.ts';
import { attempt, loadPeople } from './store.ts';
import { addGroup, addPerson } from './wire.ts';

/** What a bot says by an alert: it must be read and closed. */
export function AlertDialog({ text, onClose }: { text: string; onClose: () => void }) {
  return (
    <Dialog title="Jaring" onClose={onClose}>
      <p>{text}</p>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onClose}>
          Mengerti
        </button>
      </div>
    </Dialog>
  );
}

const ROLES = ['warga', 'ketua RT', 'relawan', 'koordinator', 'petugas'];

export function NewPersonDialog({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('');
  const [role, setRole] = useState('warga');
  const add = () =>
    attempt(async () => {
      const person = role === 'grup' ? await addGroup(name) : await addPerson({ name, role });
      await loadPeople();
      onClose();
      openOnly(person.chat_id);
    });
  return (
    <Dialog title="Orang baru" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label class="field">
          Nama (karang saja)
          <input
            required
            maxLength={64}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          Peran
          <select value={role} onChange={(event) => setRole(event.currentTarget.value)}>
            {[...ROLES, 'grup'].map((each) => (
              <option key={each} value={each}>
                {each === 'grup' ? 'grup (beberapa orang)' : each}
              </option>
            ))}
          </select>
        </label>
        <p class="hint">Peran di sini hanya tulisan di daftar. Hak petugas diberikan oleh bot sendiri.</p>
        <DialogActions onClose={onClose}>
          <button type="submit" class="button">
            Tambah
          </button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
