import { useState } from 'preact/hooks';
import { closeMenuOf } from './command-menu.tsx';
import { ContactDialog } from './contact-dialog.tsx';
import { Icon, type IconName } from './icons.tsx';
import { LocationDialog } from './location-dialog.tsx';
import { PhotoDialog } from './photo-dialog.tsx';
import { VoiceDialog } from './voice-dialog.tsx';
import type { Act, Person } from './wire.ts';

type Kind = 'photo' | 'voice' | 'location' | 'contact';

const KINDS: readonly (readonly [kind: Kind, icon: IconName, name: string])[] = [
  ['photo', 'photo', 'Foto'],
  ['voice', 'microphone', 'Pesan suara'],
  ['location', 'pin', 'Lokasi'],
  ['contact', 'contact', 'Kontak'],
];

const DIALOGS = { photo: PhotoDialog, voice: VoiceDialog, location: LocationDialog, contact: ContactDialog };

export function AttachMenu({ person, onSend }: { person: Person; onSend: (act: Act) => Promise<boolean> }) {
  const [kind, choose] = useState<Kind | undefined>();
  const Dialog = kind && DIALOGS[kind];
  const finish = async (act: Act) => {
    choose(undefined);
    await onSend(act);
  };
  return (
    <details class="attach">
      <summary class="icon-button" aria-label={`Lampirkan sebagai ${person.name}`} title="Lampirkan">
        <Icon name="attach" />
      </summary>
      <ul class="menu attach-menu">
        {KINDS.map(([name, icon, label]) => (
          <li key={name}>
            <button
              type="button"
              onClick={(event) => {
                closeMenuOf(event.currentTarget);
                choose(name);
              }}
            >
              <Icon name={icon} /> {label}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            onClick={(event) => {
              closeMenuOf(event.currentTarget);
              void onSend({ document: true, file_name: 'surat-contoh.txt' });
            }}
          >
            <Icon name="file" /> Dokumen contoh
          </button>
        </li>
      </ul>
      {Dialog ? <Dialog onSend={finish} onClose={() => choose(undefined)} /> : null}
    </details>
  );
}
