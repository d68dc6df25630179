import type { workspaces as english } from '../en/workspaces'

/** The page of workspaces, in Turkish. */
export const workspaces: typeof english = {
  title: 'Çalışma alanları',
  intro: 'Başkalarıyla birlikte CV’ler üzerinde çalışın. Kendi belgeleriniz gizli kalır.',
  list: 'Çalışma alanlarınız',
  none: 'Henüz bir çalışma alanında değilsiniz.',
  roles: {
    owner: 'Sahip',
    admin: 'Yönetici',
    member: 'Üye',
    coach: 'Danışman',
    viewer: 'Salt okuma',
  },
  create: {
    title: 'Yeni çalışma alanı',
    text: 'Sahibi siz olursunuz ve başkalarını davet edebilirsiniz.',
    name: 'Ad',
    missing: 'Bir ad girin.',
    submit: 'Çalışma alanı oluştur',
    done: (name) => `“${name}” oluşturuldu.`,
    limit: '20 çalışma alanındasınız, sınır budur. Önce birinden ayrılın.',
  },
  invitation: {
    title: 'Bir çalışma alanına davet edildiniz',
    titleOf: (name) => `“${name}” için davet`,
    by: (inviter) => `${inviter} sizi davet etti.`,
    role: (role) => `Rolünüz: ${role}.`,
    forEmail: (email) => `Bu davet ${email} için. Bu adresi kullanın, sonra buraya dönersiniz.`,
    text: 'Üyeleri adınızı ve e-posta adresinizi görür. Burada oluşturduğunuz her şeyi açabilirler. Kendi belgeleriniz gizli kalır.',
    accept: 'Daveti kabul et',
    joined: (name) => `Artık “${name}” içindesiniz.`,
    gone: 'Bu davet kullanılmış, geri çekilmiş ya da süresi dolmuş. Yenisini isteyin.',
    otherAccount: (invited, own) =>
      `Bu davet ${invited} için, ama ${own} olarak oturum açtınız. Davet edilen adresle oturum açın.`,
    otherAddress:
      'Bu davet başka bir e-posta adresi için ya da sizin adresiniz henüz onaylanmadı. Davet edilen adresle oturum açın.',
    limit: 'Bu çalışma alanı dolu ya da zaten 20 çalışma alanındasınız. Hiçbir şey değişmedi.',
  },
  signedOut: 'Davet edilen e-posta adresini kullanın. Sonra buraya dönersiniz.',
  lastOwner:
    'Başka üyeleri olan bir çalışma alanının tek sahibisiniz. Hiçbir şey silinmedi. Önce devredin ya da silin.',
}
