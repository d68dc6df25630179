import type { workspaceSignIn as english } from '../en/workspace-sign-in'

/** The card of a workspace about its identity provider, in Turkish. */
export const workspaceSignIn: typeof english = {
  title: 'Oturum açma',
  text: 'Üyeler kuruluşunuzun kimlik sağlayıcısıyla oturum açabilsin (OpenID Connect).',
  managedText:
    'Nasıl oturum açılacağını bu sunucuyu yöneten kişi belirler. Burada bir çalışma alanının kendi kimlik sağlayıcısı olamaz.',
  issuer: 'Yayımlayan (issuer)',
  clientId: 'İstemci kimliği',
  clientSecret: 'İstemci gizli anahtarı',
  secretHint: 'Geçerli gizli anahtarı korumak için boş bırakın.',
  domains: 'E-posta alan adları',
  domainsHint: 'Birden fazlasını virgülle ayırın.',
  isOpen: 'Bu alan adlarından birine sahip herkes katılabilir',
  role: 'Yeni üyelerin rolü',
  redirectUri: 'Yönlendirme URI’si',
  signInUrl: 'Oturum açma bağlantısı',
  save: 'Kaydet',
  saved: 'Kaydedildi.',
  refused:
    'Hiçbir şey kaydedilmedi. Yayımlayanı, gizli anahtarı ve alan adlarını kontrol edin: sağlayıcı erişilebilir olmalı ve OpenID Connect’i desteklemelidir.',
  verified: 'Doğrulandı',
  notVerified: 'Doğrulanmadı',
  verifyText: 'Bir alan adı, DNS’inde bu TXT kaydı bulununca geçerli olur:',
  verify: 'Yeniden kontrol et',
  remove: 'Sağlayıcıyı kaldır',
  removed: 'Üyeler artık bu sağlayıcıyla oturum açamaz. Üye kalırlar.',
  provisioning: 'Üye yönetimi (SCIM)',
  provisioningText: 'Dizininiz üye ekler ve çıkarır. Hiç kimsenin hesabı silinmez.',
  provisioningOff:
    'SCIM ile üye yönetimi bu sunucuda kapalı. Sunucuyu yöneten kişi buna izin verebilir.',
  url: 'SCIM adresi',
  makeToken: 'Belirteç oluştur',
  token: 'Belirteç',
  tokenHint: 'Belirteci yalnızca sahip oluşturabilir. Sahip olarak kaldığı sürece çalışır.',
  tokenRevoked: 'Belirteç artık çalışmıyor.',
}
