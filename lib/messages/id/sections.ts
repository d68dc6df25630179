import type { sections as english } from '../en/sections'

const link = { label: 'Tautan', example: 'https://' }
const site = { label: 'Situs web', example: 'https://' }
const since = (example: string) => ({ label: 'Mulai', example })
const end = { label: 'Selesai', example: 'Sekarang' }
const place = { label: 'Lokasi' }
const summary = { label: 'Ringkasan' }
const done = { label: 'Yang Anda kerjakan' }
const addsOne = 'Koma atau Enter menambahkan satu'

/**
 * Messages of the sections and their fields. A field is a label, and an example of what belongs in it
 * where the label alone does not say (`example`).
 */
export const sections: typeof english = {
  basics: {
    name: 'Data diri',
    fields: {
      name: { label: 'Nama lengkap' },
      label: { label: 'Judul profesional', example: 'mis. Data engineer' },
      email: { label: 'Email' },
      phone: { label: 'Telepon' },
      url: site,
      'location.city': { label: 'Kota' },
      'location.region': { label: 'Provinsi' },
      'location.countryCode': { label: 'Negara' },
      'location.postalCode': { label: 'Kode pos' },
      'location.address': { label: 'Alamat jalan' },
    },
    contact: 'Kontak',
    location: 'Lokasi',
    moreLocation: 'Jalan, kode pos, dan provinsi',
    profiles: {
      title: 'Profil online',
      add: 'Tambah profil',
      remove: (name) => `Hapus profil ${name}`,
      removed: 'Profil dihapus',
      untitled: 'Profil baru',
    },
    network: { label: 'Jejaring', example: 'mis. GitHub' },
    username: { label: 'Nama pengguna' },
    profileUrl: link,
    details: {
      title: 'Data lainnya',
      hint: 'Hanya yang lazim diminta perusahaan di negara Anda. Semua di sini opsional.',
      add: 'Tambah data',
      remove: (name) => `Hapus data ${name}`,
      removed: 'Data dihapus',
      untitled: 'Data baru',
    },
    detailLabel: { label: 'Label', example: 'mis. Kewarganegaraan' },
    detailValue: { label: 'Isi' },
  },
  summary: {
    name: 'Profil',
    fields: { summary: { label: 'Siapa Anda, dalam dua atau tiga kalimat' } },
  },
  lists: {
    work: {
      name: 'Pengalaman',
      add: 'Tambah pekerjaan',
      empty: 'Pekerjaan, magang, dan kerja lepas. Mulai dari yang terbaru.',
      untitled: 'Pekerjaan baru',
      fields: {
        position: { label: 'Jabatan' },
        name: { label: 'Perusahaan' },
        startDate: since('mis. Mar 2021'),
        endDate: end,
        location: place,
        url: site,
        description: { label: 'Tentang perusahaan' },
        summary,
        highlights: done,
      },
    },
    role: {
      name: 'Peran',
      add: 'Tambah peran di perusahaan ini',
      empty: '',
      untitled: 'Peran baru',
      fields: {
        position: { label: 'Jabatan' },
        location: place,
        startDate: since('mis. Mar 2021'),
        endDate: end,
        summary,
        highlights: done,
      },
    },
    volunteer: {
      name: 'Kegiatan sukarela',
      add: 'Tambah peran',
      empty: 'Kerja tanpa bayaran yang menunjukkan kemampuan Anda.',
      untitled: 'Peran baru',
      fields: {
        position: { label: 'Peran' },
        organization: { label: 'Organisasi' },
        startDate: since('mis. 2019'),
        endDate: end,
        location: place,
        url: site,
        summary,
        highlights: done,
      },
    },
    education: {
      name: 'Pendidikan',
      add: 'Tambah pendidikan',
      empty: 'Gelar, sekolah, dan pelatihan. Mulai dari yang terbaru.',
      untitled: 'Pendidikan baru',
      fields: {
        studyType: { label: 'Gelar', example: 'mis. S1' },
        area: { label: 'Jurusan' },
        institution: { label: 'Sekolah atau universitas' },
        location: place,
        startDate: since('mis. 2014'),
        endDate: end,
        score: { label: 'Nilai' },
        url: site,
        summary,
        courses: { label: 'Mata kuliah dan prestasi' },
      },
    },
    skills: {
      name: 'Keahlian',
      add: 'Tambah kelompok',
      empty:
        'Kelompokkan keahlian yang berkaitan: pertama nama kelompok, seperti Alat data, lalu keahliannya.',
      untitled: 'Kelompok baru',
      fields: {
        name: { label: 'Kelompok', example: 'mis. Alat data' },
        level: { label: 'Tingkat' },
        keywords: { label: 'Keahlian', example: addsOne },
      },
    },
    projects: {
      name: 'Proyek',
      add: 'Tambah proyek',
      empty: 'Hal yang Anda buat, pimpin, atau ikuti.',
      untitled: 'Proyek baru',
      fields: {
        name: { label: 'Proyek' },
        entity: { label: 'Perusahaan atau klien', example: 'mis. Pemkot Bandung' },
        type: { label: 'Jenis', example: 'mis. Aplikasi' },
        roles: { label: 'Peran Anda', example: addsOne },
        startDate: since('mis. 2022'),
        endDate: end,
        url: link,
        description: { label: 'Deskripsi' },
        highlights: done,
        keywords: { label: 'Alat', example: addsOne },
      },
    },
    languages: {
      name: 'Bahasa',
      add: 'Tambah bahasa',
      empty: 'Bahasa yang Anda kuasai, dan tingkatnya.',
      untitled: 'Bahasa baru',
      fields: {
        language: { label: 'Bahasa' },
        fluency: { label: 'Tingkat', example: 'mis. B2' },
      },
    },
    certificates: {
      name: 'Sertifikat',
      add: 'Tambah sertifikat',
      empty: 'Sertifikat dan lisensi yang Anda miliki.',
      untitled: 'Sertifikat baru',
      fields: {
        name: { label: 'Sertifikat' },
        issuer: { label: 'Diterbitkan oleh' },
        date: { label: 'Tanggal', example: 'mis. 2023' },
        url: link,
      },
    },
    awards: {
      name: 'Penghargaan',
      add: 'Tambah penghargaan',
      empty: 'Hadiah, hibah, dan beasiswa.',
      untitled: 'Penghargaan baru',
      fields: {
        title: { label: 'Penghargaan' },
        awarder: { label: 'Diberikan oleh' },
        date: { label: 'Tanggal', example: 'mis. 2023' },
        summary: { label: 'Atas prestasi apa' },
      },
    },
    publications: {
      name: 'Publikasi',
      add: 'Tambah publikasi',
      empty: 'Makalah, artikel, buku, dan presentasi.',
      untitled: 'Publikasi baru',
      fields: {
        name: { label: 'Judul' },
        publisher: { label: 'Diterbitkan oleh' },
        releaseDate: { label: 'Tanggal', example: 'mis. 2023' },
        url: link,
        summary,
      },
    },
    interests: {
      name: 'Minat',
      add: 'Tambah minat',
      empty: 'Hanya jika memberi tahu perusahaan sesuatu tentang Anda.',
      untitled: 'Minat baru',
      fields: {
        name: { label: 'Minat' },
        keywords: { label: 'Kata kunci', example: addsOne },
      },
    },
    references: {
      name: 'Referensi',
      add: 'Tambah referensi',
      empty: 'Orang yang bisa merekomendasikan Anda. Minta izin dulu.',
      untitled: 'Referensi baru',
      fields: {
        name: { label: 'Nama dan jabatan' },
        reference: { label: 'Kutipan atau data kontak' },
      },
    },
    custom: {
      name: 'Bagian khusus',
      add: 'Tambah entri',
      empty: 'Apa pun yang tidak cocok di bagian lain.',
      untitled: 'Entri baru',
      fields: {
        name: { label: 'Judul' },
        subtitle: { label: 'Subjudul' },
        startDate: since('mis. 2022'),
        endDate: end,
        location: place,
        url: link,
        summary,
        highlights: { label: 'Poin' },
        keywords: { label: 'Kata kunci', example: addsOne },
      },
    },
  },
  languageLevels: {
    c2: 'C2, mendekati penutur asli',
    c1: 'C1, fasih',
    b2: 'B2, mandiri',
    b1: 'B1, percakapan',
    a2: 'A2, dasar',
    a1: 'A1, pemula',
  },
}
