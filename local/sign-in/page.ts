import type { Account } from './accounts.ts';

/** The page brings its style along and posts to itself only. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

const STYLE = `
:root { color-scheme: light dark; --line: #8886; --mark: #b45309; }
* { box-sizing: border-box; }
body { font: 17px/1.5 system-ui, sans-serif; margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem; }
main { width: min(28rem, 100%); }
.practice { background: var(--mark); color: #fff; font-weight: 700; padding: .5rem .75rem; border-radius: .5rem; margin: 0 0 1rem; }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .25rem; }
ul { list-style: none; padding: 0; margin: 1rem 0; display: grid; gap: .5rem; }
button, input { font: inherit; min-height: 3rem; width: 100%; border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .75rem; background: Canvas; color: CanvasText; }
button { text-align: left; cursor: pointer; } button strong { display: block; } button:hover { border-color: currentColor; }
button:focus-visible, input:focus-visible { outline: 3px solid #2563eb; outline-offset: 2px; }
.new { border-top: 1px solid var(--line); padding-top: 1rem; display: grid; gap: .5rem; }
.new button { text-align: center; }
`;

/** The page on which one chooses who to be. `hidden` travels back with the choice. */
export function renderPage(accounts: readonly Account[], hidden: Readonly<Record<string, string>>): string {
  const fields = Object.entries(hidden)
    .map(([name, value]) => `<input type="hidden" name="${toHtml(name)}" value="${toHtml(value)}">`)
    .join('');
  const choices = accounts
    .map(
      ({ subject, name, role }) =>
        `<li><button name="account" value="${toHtml(subject)}"><strong>${toHtml(name)}</strong>${toHtml(role)}</button></li>`,
    )
    .join('');
  return `<!doctype html><html lang="id"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>LATIHAN: masuk ke Jaring</title>
<style>${STYLE}</style></head><body><main>
<p class="practice">LATIHAN. Semua orang di sini rekaan.</p>
<h1>Masuk ke Jaring</h1><p>Pilih siapa Anda. Tidak ada kata sandi di rumah latihan.</p>
<form method="post" action="/local/sign-in/choose">${fields}<ul aria-label="Akun latihan">${choices}</ul></form>
<form method="post" action="/local/sign-in/choose" class="new">${fields}
<label for="name">Akun baru, untuk yang punya kode undangan</label>
<input id="name" name="name" required maxlength="60" autocomplete="off" placeholder="Nama Anda">
<button>Masuk sebagai orang baru</button></form>
</main></body></html>`;
}

/** A page for what cannot go on. */
export const renderStop = (sentence: string): string =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>LATIHAN: masuk ke Jaring</title><style>${STYLE}</style></head>
<body><main><p class="practice">LATIHAN</p><h1>Belum bisa masuk</h1><p>${toHtml(sentence)}</p></main></body></html>`;

function toHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
