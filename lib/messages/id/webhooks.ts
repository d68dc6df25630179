import type { webhooks as english } from '../en/webhooks'

/** Messages of the webhooks in the settings, in Indonesian. */
export const webhooks: typeof english = {
  title: 'Webhook',
  text: 'Beri tahu layanan lain saat sesuatu terjadi di sini. Kami mengirim ID, tidak pernah teks dokumen Anda.',
  none: 'Anda tidak punya webhook.',
  add: 'Tambah webhook',
  url: 'Alamat',
  urlHint: 'Diawali https:// dan berada di internet publik.',
  urlRefused:
    'Kami tidak bisa mengirim ke alamat ini. Masukkan alamat yang diawali https:// dan berada di internet publik.',
  eventsTitle: 'Peristiwa',
  events: {
    'document.changed': 'Sebuah dokumen berubah',
    'request.finished': 'Sebuah permintaan selesai',
    'comment.added': 'Sebuah komentar ditambahkan',
    ping: 'Uji coba',
  },
  eventsMissing: 'Pilih setidaknya satu peristiwa.',
  save: 'Simpan',
  full: 'Jumlah webhook Anda sudah mencapai batas akun. Hapus satu untuk menambah yang lain.',
  secretTitle: (host) => `Rahasia untuk ${host}`,
  secretText:
    'Salin sekarang. Rahasia ini tidak akan ditampilkan lagi. Layanan Anda memakainya untuk memeriksa tanda tangan kami.',
  secretLabel: 'Rahasia',
  on: 'Aktif',
  off: 'Nonaktif',
  failing: 'Pengiriman terakhir gagal.',
  turnOn: 'Aktifkan',
  turnOff: 'Nonaktifkan',
  edit: 'Ubah',
  test: 'Kirim uji coba',
  rotate: 'Rahasia baru',
  remove: 'Hapus',
  removed: (host) => `Webhook untuk ${host} sudah dihapus.`,

  deliveries: 'Pengiriman terbaru',
  noDeliveries: 'Belum ada yang dikirim.',
  states: { waiting: 'Menunggu', delivered: 'Terkirim', failed: 'Gagal' },
  attempts: (count) => `Percobaan: ${count}`,
  next: (time) => `Percobaan berikutnya: ${time}`,
  reasons: {
    status: (status) => `Server menjawab dengan ${status}.`,
    redirect: 'Server menjawab dengan pengalihan, yang tidak kami ikuti.',
    timeout: 'Server tidak menjawab dalam 15 detik.',
    unreachable: 'Kami tidak bisa menghubungi server.',
    'private-address': 'Alamat ini tidak berada di internet publik.',
    disabled: 'Webhook sedang nonaktif.',
    'no-secret': 'Kami tidak bisa lagi membaca rahasianya. Buat yang baru.',
    'gave-up': 'Kami tidak bisa mengirimnya. Anda bisa mengirimnya lagi.',
  },
  again: 'Kirim lagi',
}
