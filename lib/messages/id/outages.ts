import type { outages as english } from '../en/outages'

/** Messages about outages: what is out, what still works, what waits. Each disappears by itself. */
export const outages: typeof english = {
  server:
    'Server sedang tidak merespons. Anda bisa terus bekerja: menulis, pratinjau, dan PDF tetap berfungsi di sini.',
  saving:
    'Saat ini perubahan belum bisa disimpan ke akun Anda. Anda bisa terus bekerja: menulis, pratinjau, dan PDF tetap berfungsi di sini.',
  waits: 'Semua tersimpan di perangkat ini dan nanti otomatis masuk ke akun Anda.',
  waitsInTab:
    'Sampai saat itu, perubahan Anda hanya ada di tab ini: biarkan tetap terbuka. Perubahan otomatis masuk ke akun Anda.',
  short: {
    server: 'Server tidak merespons.',
    saving: 'Tidak bisa menyimpan ke akun Anda.',
    waits: 'Teruslah menulis: semua disimpan di sini dan dikirim nanti.',
  },
  mail: 'Email sedang tidak bisa dikirim: kode dan tautan tidak akan tiba sampai berfungsi lagi. Fitur lain tetap berfungsi.',
  models:
    'Model AI server ini tidak merespons. Fitur lain tetap berfungsi tanpa model itu. Coba lagi dalam beberapa menit.',
}
