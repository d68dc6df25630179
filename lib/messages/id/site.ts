import type { site as english } from '../en/site'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages of the landing and privacy pages, and of the pages for what is missing or offline. */
export const site: typeof english = {
  title: 'Vitae: pembuat CV yang menampilkan PDF asli saat Anda mengetik',
  titleTemplate: '%s · Vitae',
  shortTitle: 'Vitae',
  description:
    'Tulis CV Anda dan lihat PDF aslinya saat Anda mengetik. Tidak perlu akun: CV Anda tetap di perangkat ini sampai Anda masuk.',
  footer: 'Tanpa akun, tanpa pelacak.',
  footerLink: 'Tempat data Anda disimpan',
  licences: 'Lisensi sumber terbuka',
  pages: 'Halaman situs ini',
  templates: 'Template',
  check: 'Periksa CV',
  yourCvs: 'CV Anda',
  privacy: 'Privasi',
  signIn: 'Masuk',
  landing: {
    headlineFirst: 'Tulis sekali.',
    headlineSecond: 'Kirim CV yang',
    headlineMarked: 'cocok dengan lowongan',
    headlineEnd: '.',
    introduction:
      'Mulailah mengetik dan lihat PDF aslinya langsung. Tidak perlu akun. Saran AI diperiksa terhadap CV Anda sebelum Anda melihatnya.',
    start: 'Mulai menulis',
    open: 'Impor CV Anda (PDF, Word)',
    reassurance: 'CV Anda tetap di perangkat ini sampai Anda masuk.',
    drop: 'Sudah punya CV dalam bentuk PDF, Word, teks, atau hasil ekspor dari layanan lain? Seret ke mana saja di halaman ini. File dibaca di perangkat Anda.',
    paper: (template) =>
      `Contoh CV yang dibuat dengan Vitae dalam template ${template}: Amara Okafor, seorang data engineer fiktif, dengan profil, pengalaman, pendidikan, keahlian, dan bahasa dalam satu halaman.`,
    cardText: 'Halaman diperbarui saat Anda mengetik.',
    cardLink: 'Buka halaman ini sebagai PDF',
    strip: {
      label: 'Beberapa template',
      text: 'Ganti kapan saja, teks Anda tetap.',
      all: (count) => `Lihat semua ${number(count)} template`,
    },
    steps: {
      title: 'Dari CV lama menjadi PDF baru',
      text: 'File Anda dibaca di perangkat Anda, bukan di server. Anda meninjaunya sebelum menjadi CV.',
      list: [
        {
          title: 'Pilih file Anda',
          text: 'PDF, Word, teks, LinkedIn, atau hasil ekspor dari layanan lain. Atau tempel teksnya.',
          picture: 'Aplikasi meminta file: PDF, file Word, atau hasil ekspor dari layanan lain.',
        },
        {
          title: 'Tinjau hasilnya',
          text: 'Halaman file Anda tampil di samping kolom isian. Klik sebuah kolom untuk melihat asal teksnya.',
          picture: 'Halaman CV lama di samping kolom berisi nama, data kontak, dan pekerjaan.',
        },
        {
          title: 'Edit dan unduh',
          text: 'Pilih template dan lihat PDF-nya saat Anda mengetik. Pratinjau itulah file yang Anda kirim.',
          picture: 'CV yang sama di editor: kolom isian di satu sisi, halaman PDF di sisi lain.',
        },
      ],
    },
    machines: {
      title: 'Perangkat lunak membaca apa yang dibaca orang',
      text: 'Perangkat lunak perekrutan membaca teks dalam PDF, bukan gambarnya. Dalam pengujian kami dengan 19 CV dalam 22 template, lima pembaca PDF menemukan setiap nama, data kontak, perusahaan, jabatan, dan tanggal.',
      page: 'Yang dilihat orang',
      layer: 'Yang dibaca perangkat lunak',
      picture: 'Bagian atas contoh CV: nama, data kontak, profil, dan pekerjaan pertama.',
      note: 'Baris-baris pertama yang dibaca program pdftotext dari PDF ini.',
    },
    truth: {
      title: 'AI menyarankan. CV Anda yang menentukan.',
      text: 'Setiap saran AI dibandingkan dengan CV Anda sebelum Anda melihatnya. Yang ternyata rekaan diblokir, yang tidak terlihat di CV Anda menjadi pertanyaan, dan tidak ada yang berubah sampai Anda menerimanya. Tanpa AI pun bisa.',
      verdicts: { block: 'Diblokir.', confirm: 'Anda yang memutuskan.' },
      reasons: {
        number: 'Angka dalam “48%” tidak ada dalam teks yang digantikan.',
        skill: 'Keahlian “Snowflake” tidak ada di CV Anda.',
        elsewhere: '“AWS” ada di bagian lain CV Anda. Apakah juga benar di sini?',
      },
      note: 'Hasil pemeriksaan untuk contoh CV di halaman ini.',
    },
    languages: {
      title: (count) => `CV dalam ${number(count)} bahasa`,
      text: 'Judul bagian, tanggal, dan label mengikuti bahasa CV Anda, dari kanan ke kiri bila bahasanya ditulis begitu. Aplikasinya sendiri juga tersedia dalam banyak bahasa.',
      list: 'Bahasa CV',
    },
    closing: {
      title: 'Mulai dengan satu baris',
      text: 'Tanpa akun dan tanpa bayar. Halamannya muncul begitu Anda mengetik.',
    },
    claimsLabel: 'Yang bisa Anda andalkan',
    claims: [
      {
        title: 'Pratinjau itulah PDF-nya',
        text: 'Yang Anda lihat saat mengetik adalah file yang Anda kirim, sampai ke setiap pergantian baris.',
      },
      {
        title: 'Tetap milik Anda',
        text: 'CV Anda disimpan di browser ini, dan dengan akun juga di perangkat Anda yang lain. Anda bisa bekerja secara offline.',
      },
      {
        title: 'Bebas diunduh',
        text: 'PDF, Word, JSON Resume, dan lainnya, kapan saja, tanpa bayar.',
      },
    ],
  },
  privacyPage: {
    title: 'Tempat data Anda disimpan',
    description: 'Setiap tempat Vitae menyimpan yang Anda ketik, dan cara menghapusnya.',
    introduction:
      'Tanpa akun, semua yang Anda ketik tetap di browser Anda. Dengan akun, datanya juga ada di server ini. Halaman ini mencantumkan setiap tempatnya.',
    updated: 'Ini menjelaskan versi Vitae yang sedang Anda pakai.',
    sections: [
      {
        title: 'Di browser ini',
        paragraphs: [
          'Kami hanya memakai penyimpanan berikut di perangkat ini. Penyimpanan ini terikat pada alamat situs ini: browser lain, profil lain, atau jendela privat punya penyimpanannya sendiri.',
        ],
        items: [
          {
            term: 'CV Anda',
            text: 'Setiap CV, termasuk yang ada di sampah dan riwayat urungkan, di basis data browser (IndexedDB, dengan nama yang diawali “vitae:”). CV disimpan saat Anda mengetik. Data akun punya basis data sendiri. CV tanpa akun juga disimpan sebagai file di sistem file privat browser, kalau-kalau browser kehilangan basis datanya. File yang Anda seret ke halaman seperti ini disimpan sampai dibuka. File yang Anda impor sebagai CV disimpan, beserta perubahan Anda, sampai Anda membuat CV atau membuang impornya.',
          },
          {
            term: 'Pengaturan Anda',
            text: 'Zona waktu, tema, dan perintah editor yang terakhir Anda pakai, di penyimpanan lokal browser, dengan nama yang diawali “vitae.”. Bahasa antarmuka ada di cookie “vitae-locale”, yang disimpan selama setahun.',
          },
          {
            term: 'Identitas Anda',
            text: 'Hanya dengan akun: email dan nomor akun Anda, di penyimpanan lokal dengan nama “vitae.account”, dan cookie yang membuat Anda tetap masuk. Saat seseorang masuk, ada satu atau dua cookie lagi selama beberapa menit. Salah satunya memberi tahu halaman berikutnya akun mana yang masuk, dan halaman itu menghapusnya. Jika Anda memilih tetap masuk, satu cookie lain bertahan setahun setelah terakhir kali Anda masuk: nomor acak untuk mengenali perangkat ini, sehingga akun Anda bisa memberi tahu jika ada yang masuk dari perangkat lain.',
          },
          {
            term: 'Aplikasinya sendiri',
            text: 'Halaman, skrip, dan font, agar Vitae bisa dibuka secara offline (cache sebuah service worker). Isinya tidak memuat apa pun yang Anda ketik.',
          },
        ],
      },
      {
        title: 'Di server, tanpa akun',
        paragraphs: [
          'Tidak ada yang Anda ketik. Server mengirim aplikasi dan tidak pernah menerima CV: PDF dibuat di browser Anda. Pengunjung tidak dihitung, dan tidak ada yang diminta dari server perusahaan lain.',
          'Satu pengecualian: jika browser Anda tidak bisa membuat PDF, editor bertanya apakah server ini boleh membuatnya. Dokumen hanya dikirim ke sana, bersama foto, logo, dan fontnya, jika Anda setuju. Server membuat PDF, mengirimnya kembali, dan tidak menyimpan apa pun.',
          'Seperti setiap server web, server ini melihat alamat halaman yang diminta browser Anda, dan alamat jaringan Anda selama menjawab. Bagian alamat setelah “#”, yang menunjukkan CV mana yang terbuka, tidak pernah dikirim.',
          'Browser Anda mungkin punya fitur, seperti pemeriksaan ejaan atau pengisian formulir, yang mengirim data ke pembuatnya. Fitur itu bagian dari browser, dan bisa Anda matikan di pengaturannya.',
        ],
        items: [],
      },
      {
        title: 'Di server, dengan akun',
        paragraphs: [
          'Semuanya disimpan oleh server ini. Pengelola server bisa membacanya, dan mungkin menyimpan cadangannya.',
        ],
        items: [
          {
            term: 'CV Anda',
            text: 'Setiap CV, versi sebelumnya, dan isi sampah, yang dihapus setelah 30 hari. PDF di balik tautan berbagi Anda, bersama setiap tautannya.',
          },
          {
            term: 'Anda',
            text: 'Nama dan email. Kata sandi Anda sebagai hash yang tidak bisa dikembalikan menjadi kata sandi, rahasia di balik kode aplikasi autentikator Anda, bagian publik setiap kunci sandi, dan penyedia layanan masuk yang Anda tautkan.',
          },
          {
            term: 'Perangkat Anda',
            text: 'Untuk setiap sesi, keterangan browser tentang dirinya dan hari terakhir dipakai. Tanpa alamat jaringan.',
          },
          {
            term: 'Kunci Anda untuk model AI',
            text: 'Hanya jika Anda memasukkannya: terenkripsi, sehingga tidak seorang pun bisa membacanya di basis data. Kunci dihapus bersama akun Anda, atau saat Anda menghapusnya. Banyaknya pemakaian model per hari disimpan selama 400 hari.',
          },
          {
            term: 'Permintaan AI',
            text: 'Hanya saat Anda memintanya: bagian CV yang relevan, dan deskripsi lowongan yang Anda tempel, dikirim ke satu server yang tercantum di pengaturan Anda. Kolom nama, email, telepon, alamat, tautan, dan foto tidak disertakan. Jika Anda meminta AI membaca ulang file impor, semua baris file dikirim ke sana, dengan penanda sebagai ganti nama dan data kontak yang dikenali. Permintaan Anda dan jawabannya disimpan selama 7 hari, kecuali pengelola server ini menetapkan waktu lain, atau sampai Anda menghapusnya.',
          },
          {
            term: 'Komentar',
            text: 'Yang ditulis pembaca tautan berbagi Anda: kata-kata mereka, nama yang mereka berikan, dan waktunya. Tanpa alamat jaringan. Anda dapat menghapus setiap komentar; semuanya terhapus bersama CV.',
          },
          {
            term: 'Ruang kerja',
            text: 'Di ruang kerja mana Anda berada dan dengan peran apa. Yang Anda tulis di ruang kerja menjadi miliknya: semua orang di dalamnya dapat membacanya, dan tetap di sana ketika Anda keluar. Lognya mencatat siapa melakukan apa, tanpa nama atau isi.',
          },
          {
            term: 'Aplikasi dan webhook',
            text: 'Aplikasi mana yang Anda hubungkan, sejak kapan, dan apa yang boleh dilakukannya. Alamat tujuan peristiwa: alamat itu menerima ID internal, tidak pernah kata-kata Anda.',
          },
          {
            term: 'Percobaan masuk',
            text: 'Seberapa sering seseorang mencoba masuk atau meminta email, dengan nama dalam bentuk hash yang tidak bisa dikembalikan menjadi alamat, paling lama satu hari.',
          },
        ],
      },
      {
        title: 'Pada pihak lain',
        paragraphs: [
          'Jika email sudah diatur, kode, tautan, dan notifikasi dikirim melalui server email yang dipilih pengelola server ini. Jika belum, semuanya hanya ditampilkan kepada pengelola itu, selama sehari, di komputer tempat Vitae berjalan.',
          'Jika Anda masuk dengan penyedia lain, penyedia itu tahu bahwa Anda memakai Vitae di sini dan memberi tahu kami nama dan email Anda. Selain itu tidak ada yang dikirim ke siapa pun.',
        ],
        items: [],
      },
      {
        title: 'Dalam file yang Anda unduh',
        paragraphs: [
          'PDF berisi CV Anda. Di dalamnya juga ada judul yang terdiri dari nama dan judul profesional Anda, nama Anda sebagai penulis, bahasanya, dan waktu perubahan terakhir. Jika Anda menyematkan salinan yang bisa diedit, PDF memuat seluruh dokumen, termasuk entri yang disembunyikan. File JSON Resume berisi CV Anda dan desainnya, kecuali Anda tidak menyertakannya. Tidak ada keterangan perangkat tempat file itu dibuat. Anda yang menentukan ke mana file itu pergi.',
        ],
        items: [],
      },
      {
        title: 'Cara menghapusnya',
        paragraphs: [],
        items: [
          {
            term: 'Satu CV',
            text: 'Pindahkan ke sampah di “CV Anda”, lalu hapus permanen di sana.',
          },
          {
            term: 'Akun Anda',
            text: 'Di “Pengaturan”. Semua datanya di server langsung dihapus, kecuali dalam cadangan. Halaman itu menanyakan CV di perangkat Anda mau diapakan. Saat keluar, CV juga bisa dihapus dari perangkat.',
          },
          {
            term: 'Browser ini',
            text: 'Hapus data situs ini di pengaturan browser Anda. Itu menghapus semua penyimpanannya sekaligus. Tidak ada yang bisa mengembalikannya, jadi unduh salinan dulu jika mungkin Anda perlukan.',
          },
        ],
      },
      {
        title: 'Bagaimana data bisa hilang',
        paragraphs: [
          'Browser bisa menghapus data situs saat ruang perangkat hampir habis, dan sebagian browser menghapusnya jika Anda berminggu-minggu tidak membuka sebuah situs. Vitae meminta browser untuk mempertahankannya dan memberi tahu Anda apakah browser setuju. Unduh salinan untuk yang penting.',
        ],
        items: [],
      },
    ],
    yourCvs: 'Buka CV Anda',
  },
  notFound: {
    title: 'Halaman tidak ditemukan',
    text: 'Halaman ini mungkin sudah pindah, atau alamatnya salah ketik. CV Anda masih di tempatnya.',
    yourCvs: 'CV Anda',
    home: 'Halaman utama',
  },
  offline: {
    title: 'Anda offline',
    text: 'Halaman ini memerlukan koneksi. Muat ulang saat Anda online lagi. Secara offline, Anda tetap bisa menulis, mengimpor CV, menyesuaikannya dengan lowongan, memeriksa PDF, dan mengunduh. Tidak ada ketikan Anda yang hilang.',
    yourCvs: 'CV Anda',
    checkPdf: 'Periksa PDF',
  },
}
