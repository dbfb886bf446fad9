import { Pane } from './pane.tsx';
import { PeopleList } from './people-list.tsx';
import { AlertDialog } from './simple-dialogs.tsx';
import { closeAlert, state } from './store.ts';

function Welcome() {
  return (
    <section class="welcome" aria-labelledby="welcome-title">
      <h2 id="welcome-title">Pilih seseorang untuk mulai</h2>
      <p>
        Di sini Anda menulis sebagai warga, ketua RT, relawan, atau koordinator, dan bot menjawab seperti di
        Telegram. Buka dua orang berdampingan untuk melihat satu kejadian dari dua sisi.
      </p>
      <p>
        Alamat halaman ini menyimpan siapa yang terbuka (misalnya <code>/chat#1001</code>), jadi dua peramban
        dapat menjadi dua orang.
      </p>
    </section>
  );
}

function Banner() {
  return (
    <header class="banner">
      <strong class="banner-mark">LATIHAN</strong>
      <span>Rumah latihan di komputer ini. Tidak ada yang dikirim ke Telegram sebenarnya.</span>
      {state.isConnected ? null : (
        <span class="banner-lost" role="status">
          Terputus dari rumah lokal, menyambung lagi…
        </span>
      )}
    </header>
  );
}

export function App() {
  const open = state.open.filter((id) => state.people.some((person) => person.chat_id === id));
  return (
    <div class="page" data-open={open.length}>
      <Banner />
      <nav class="people" aria-label="Orang">
        <PeopleList />
      </nav>
      <main class="panes">
        <h1 class="for-readers">Jaring, ruang latihan</h1>
        {open.length === 0 ? <Welcome /> : open.map((chatId) => <Pane key={chatId} chatId={chatId} />)}
      </main>
      <div class="toast" role="status" aria-live="polite">
        {state.toast ? <p>{state.toast}</p> : null}
      </div>
      {state.alert ? <AlertDialog text={state.alert} onClose={closeAlert} /> : null}
    </div>
  );
}
