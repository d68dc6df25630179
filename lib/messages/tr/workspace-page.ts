import type { workspacePage as english } from '../en/workspace-page'
import { formatters } from '../format'

const { plural } = formatters('tr')

/** Messages of the page of one workspace, in Turkish. */
export const workspacePage: typeof english = {
  reauthentication:
    'Bu işlem çalışma alanındaki herkesi etkiler. Bu nedenle lütfen siz olduğunuzu onaylayın.',
  members: {
    title: 'Üyeler',
    you: 'Siz',
    roleOf: (name) => `${name} rolü`,
    saved: (name, role) => `${name} için yeni rol: ${role}.`,
    rolesTitle: 'Roller',
    roles: {
      owner: 'Her şeyi yapabilir, çalışma alanını devredebilir ve silebilir.',
      admin: 'Belgeleri düzenler; üyeleri, anahtarları ve bağlantıları yönetir.',
      member: 'Belge oluşturur, düzenler ve paylaşır.',
      coach: 'Belgeleri okur, yorum yapar ve değişiklik önerir, ama düzenleyemez.',
      viewer: 'Belgeleri okur, başka bir şey yapamaz.',
    },
    makeOwner: 'Sahip yap',
    makeOwnerTitle: (name) => `${name} sahip yapılsın mı?`,
    makeOwnerText:
      'Bu kişi burada her şeyi yapabilir, çalışma alanını silebilir ve sizi çıkarabilir. Bunu yalnızca siz de sahip olduğunuz sürece geri alabilirsiniz.',
    remove: 'Çıkar',
    removeTitle: (name) => `${name} çıkarılsın mı?`,
    removeText:
      'Erişimi hemen sona erer ve burada oluşturduğu API anahtarları ile SCIM belirteci çalışmaz. Belgeler kalır.',
    removed: (name) => `Çıkarıldı: ${name}.`,
    handOver: 'Devret',
    handOverTitle: (name) => `Bu çalışma alanı ${name} adlı kişiye devredilsin mi?`,
    handOverText:
      'Bu kişi sahip olur, siz de yönetici olursunuz. Bunu siz geri alamazsınız, yalnızca bir sahip alabilir.',
    handedOver: (name) => `Çalışma alanının yeni sahibi: ${name}.`,
  },
  invitations: {
    title: 'Davetler',
    text: 'Kişileri e-postayla davet edin. Bağlantı yalnızca gönderildiği adres için çalışır.',
    none: 'Bekleyen davet yok.',
    invite: 'Birini davet et',
    role: 'Rol',
    submit: 'Daveti gönder',
    sent: (email) => `${email} adresine bir davet gönderdik.`,
    link: 'Davet bağlantısı',
    linkText: 'E-posta gönderilmedi. Bağlantıyı şimdi kopyalayıp kendiniz gönderin.',
    again: 'Yeniden gönder',
    withdraw: 'Geri çek',
    withdrawn: (email) => `${email} için davet artık çalışmıyor.`,
    alreadyMember: 'Bu kişi zaten üye.',
    full: 'Bu çalışma alanında olabileceği kadar üye veya bekleyen davet var.',
  },
  usage: {
    title: 'Kullanım',
    documents: 'Belgeler',
    of: (count, limit) => `${count} / ${limit}`,
    plan: 'Plan',
    shared: 'Yapay zekâ ve belgeler, sahibin hesabının sınırlarına sayılır.',
  },
  log: {
    title: 'Günlük',
    text: 'Bu çalışma alanında kimin ne yaptığı, en yenisi başta. Kimse değiştiremez.',
    filter: 'Göster',
    all: 'Hepsi',
    none: 'Bu türden bir şey yok.',
    former: 'Eski üye',
    formerOf: (name) => `${name} (eski üye)`,
    intact: (count) =>
      plural(count, {
        one: 'Denetlendi: # kayıt, değişmemiş.',
        other: 'Denetlendi: # kayıt, hiçbiri değişmemiş veya eksik değil.',
      }),
    broken: (entry) =>
      `${entry} numaralı kayıt değiştirilmiş veya eksik. Günlüğü indirin ve bu sunucuyu işleten kişiye haber verin.`,
    kinds: {
      'workspace-created': 'Çalışma alanı oluşturuldu',
      'workspace-renamed': 'Çalışma alanının adı değişti',
      'brand-changed': 'Kurumsal kimlik değiştirildi',
      'workspace-exported': 'Her şey indirildi',
      'member-joined': 'Üye katıldı',
      'member-role-changed': 'Rol değişti',
      'member-removed': 'Üye çıkarıldı',
      'member-left': 'Üye ayrıldı',
      'ownership-handed-over': 'Çalışma alanı devredildi',
      'invitation-sent': 'Davet gönderildi',
      'invitation-withdrawn': 'Davet geri çekildi',
      'key-created': 'API anahtarı oluşturuldu',
      'key-revoked': 'API anahtarı geçersiz kılındı',
      'share-created': 'Paylaşım bağlantısı oluşturuldu',
      'share-changed': 'Paylaşım bağlantısı değişti',
      'share-revoked': 'Paylaşım bağlantısı geçersiz kılındı',
      'document-trashed': 'Belge çöp kutusuna taşındı',
      'document-erased': 'Belge kalıcı olarak silindi',
      'document-exported': 'Belge indirildi',
      'audit-exported': 'Günlük indirildi',
      'sign-in-changed': 'Oturum açma değiştirildi',
      'sign-in-removed': 'Oturum açma sağlayıcısı kaldırıldı',
      'provisioning-token-created': 'SCIM belirteci oluşturuldu',
      'provisioning-token-revoked': 'SCIM belirteci iptal edildi',
    },
  },
  download: {
    title: 'Her şeyi indir',
    text: 'Bu çalışma alanının tüm belgeleri; sürümleri, fotoğrafları ve PDF’leriyle. Herhangi bir hesapta geri yükleyebilirsiniz.',
    leave: 'Bu sayfadan ayrılıp indirme için buraya dönebilirsiniz.',
  },
  leave: {
    title: 'Çalışma alanından ayrıl',
    text: 'Biri sizi yeniden davet edene kadar içindeki her şeye erişiminizi kaybedersiniz.',
    confirm: (name) => `${name} bırakılsın mı?`,
    lastOwner: 'Tek sahip sizsiniz. Önce çalışma alanını devredin veya silin.',
  },
  deletion: {
    title: 'Çalışma alanını sil',
    text: 'İçindeki tüm belgeleri, sürümleri, bağlantıları ve anahtarları tüm üyeler için siler. Geri alınamaz.',
    typeName: (name) => `Onaylamak için ${name} yazın`,
    mismatch: 'Bu, çalışma alanının adı değil.',
  },
}
