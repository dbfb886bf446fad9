import { Icon } from './icons.tsx';
import { attempt, changed, conversationOf, setCut } from './store.ts';
import { type Person, setBlocked } from './wire.ts';

const DELAYS: readonly (readonly [minutes: number, name: string])[] = [
  [0, 'sekarang'],
  [45, '45 menit lalu'],
  [180, '3 jam lalu'],
  [1500, 'kemarin'],
];

interface SwitchProps {
  label: string;
  hint: string;
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
}

function Switch({ label, hint, isOn, onSwitch }: SwitchProps) {
  return (
    <label class="switch">
      <input type="checkbox" checked={isOn} onChange={(event) => onSwitch(event.currentTarget.checked)} />
      <span>
        {label}
        <small>{hint}</small>
      </span>
    </label>
  );
}

/** What can go wrong in real life, for practice. */
export function PracticeTools({ person }: { person: Person }) {
  const { chat_id: chatId } = person;
  const { tools } = conversationOf(chatId);
  return (
    <details class="tools">
      <summary class="icon-button" aria-label={`Alat latihan untuk ${person.name}`} title="Alat latihan">
        <Icon name="tools" />
      </summary>
      <div class="menu tools-menu">
        <h3>Alat latihan</h3>
        <Switch
          label="Putus sinyal"
          hint="Pesan menunggu di telepon sampai sinyal kembali"
          isOn={tools.cut}
          onSwitch={(isOn) => void setCut(chatId, isOn)}
        />
        <Switch
          label="Kirim dua kali"
          hint="Telegram menyampaikan setiap kiriman dua kali"
          isOn={tools.twice}
          onSwitch={(isOn) => {
            tools.twice = isOn;
            changed();
          }}
        />
        <Switch
          label="Blokir bot"
          hint="Bot tidak dapat menulis lagi kepada orang ini"
          isOn={person.blocked}
          onSwitch={(isOn) => void attempt(() => setBlocked(chatId, isOn))}
        />
        <label class="field">
          Pesan seolah dikirim
          <select
            value={tools.minutesAgo}
            onChange={(event) => {
              tools.minutesAgo = Number(event.currentTarget.value);
              changed();
            }}
          >
            {DELAYS.map(([minutes, name]) => (
              <option key={minutes} value={minutes}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <p class="tools-id">Nomor obrolan {chatId}</p>
      </div>
    </details>
  );
}
