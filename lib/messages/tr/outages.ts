import type { outages as english } from '../en/outages'

/** Messages about outages, in Turkish: what is out, what still works, what waits. */
export const outages: typeof english = {
  server:
    'Sunucu şu anda yanıt vermiyor. Çalışmaya devam edebilirsiniz: yazma, önizleme ve PDF burada çalışır.',
  saving:
    'Şu anda hesabınıza kaydedilemiyor. Çalışmaya devam edebilirsiniz: yazma, önizleme ve PDF burada çalışır.',
  waits: 'Her şey bu cihaza kaydedildi ve daha sonra otomatik olarak hesabınıza gidecek.',
  waitsInTab:
    'O zamana kadar değişiklikleriniz yalnızca bu sekmede: sekmeyi açık tutun. Otomatik olarak hesabınıza gidecekler.',
  short: {
    server: 'Sunucu yanıt vermiyor.',
    saving: 'Hesabınıza kaydedilemiyor.',
    waits: 'Yazmaya devam edin: her şey burada kayıtlı, sonra gönderilecek.',
  },
  mail: 'Şu anda e-posta gönderilemiyor: düzelene kadar kodlar ve bağlantılar ulaşmaz. Diğer her şey çalışıyor.',
  models:
    'Bu sunucunun yapay zekâ modeli yanıt vermedi. Diğer her şey onsuz çalışır. Birkaç dakika sonra tekrar deneyin.',
}
