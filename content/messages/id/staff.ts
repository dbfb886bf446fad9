/** Sentences about invitations, duty and the work of staff. */
export const staff = {
  'refusal.invitation.withdrawn': () => 'Undangan itu sudah ditarik. Minta yang baru kepada koordinator.',
  'refusal.invitation.unknown': () => 'Kode undangan itu tidak dikenal. Periksa lagi huruf dan angkanya.',
  'refusal.staff.unknown': () => 'Petugas itu tidak ditemukan.',
  'refusal.staff.not-waiting': () => 'Petugas itu tidak sedang menunggu konfirmasi.',
  'refusal.staff.not-active': () => 'Petugas itu tidak aktif.',
  'refusal.staff.already': () => 'Chat ini sudah terdaftar untuk seorang petugas.',
  'refusal.duty.past': () => 'Jam itu sudah lewat. Tulis jam setelah sekarang.',
} as const;
