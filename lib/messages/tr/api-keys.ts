import type { apiKeys as english } from '../en/api-keys'

/** Messages of the API keys in the settings, in Turkish. */
export const apiKeys: typeof english = {
  title: 'API anahtarları',
  text: 'Bir programın CV’lerinizi okumasına ve değiştirmesine izin verin. Her program için ayrı bir anahtar oluşturun.',
  docs: 'API belgeleri',
  none: 'API anahtarınız yok.',
  make: 'Anahtar oluştur',
  name: 'Ad',
  nameHint: 'Anahtarı ne için kullanacağınız.',
  nameMissing: 'Anahtar için bir ad girin.',
  scopesTitle: 'İzinler',
  scopes: {
    read: { label: 'Okuma', hint: 'CV’leriniz ve ön yazılarınız, sürümleri ve PDF’leri.' },
    write: { label: 'Okuma ve değiştirme', hint: 'Oluşturma, düzenleme ve silme de dahil.' },
    ai: { label: 'Yapay zekâ kullanma', hint: 'Öneriler günlük sınırınızdan düşülür.' },
    admin: {
      label: 'Yönetme',
      hint: 'Anahtar oluşturma ve geçersiz kılma, verilerinizi dışa aktarma. Parolanız ve e-postanız asla.',
    },
  },
  scopesMissing: 'En az bir izin seçin.',
  expires: 'Geçerlilik süresi',
  lives: { '30': '30 gün', '90': '90 gün', '365': '1 yıl', never: 'Süresiz' },
  submit: 'Anahtarı oluştur',

  madeTitle: (name) => `“${name}” için anahtar`,
  madeText: 'Şimdi kopyalayın. Bir daha gösterilmez.',
  madeLabel: 'Anahtar',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  kept: 'Sakladım',

  starts: (prefix) => `${prefix}…`,
  neverUsed: 'Hiç kullanılmadı',
  usedToday: 'Bugün kullanıldı',
  usedYesterday: 'Dün kullanıldı',
  used: (date) => `Son kullanım: ${date}`,
  endsToday: 'Süresi bugün doluyor',
  ends: (date) => `Bitiş tarihi: ${date}`,
  ended: 'Süresi doldu',
  endless: 'Süresiz',
  revoke: 'Geçersiz kıl',
  revokeNamed: (name) => `Geçersiz kıl: ${name}`,
  revoked: (name) => `“${name}” anahtarı artık çalışmıyor.`,
  full: 'Bir hesabın sahip olabileceği kadar anahtarınız var. Yenisini oluşturmak için birini geçersiz kılın.',
}
