import type { requests as english } from '../en/requests'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Messages about the state of a requested CV, for programs and their users, in Turkish. */
export const requests: typeof english = {
  waiting: 'Verileriniz kaydedildi. İstek başlamayı bekliyor.',
  stages: {
    saving: 'Verileriniz kaydediliyor.',
    reading: 'İş ilanı okunuyor. Verileriniz kaydedildi.',
    drafting: 'Bir yapay zekâ modeli öneriler yazıyor. Verileriniz kaydedildi.',
    checking: 'Her öneri CV ile karşılaştırılıyor. Verileriniz kaydedildi.',
    verifying: 'Yapay zekâ modeli CV’de dayanak arıyor. Verileriniz kaydedildi.',
    writing: 'Dosyalar oluşturuluyor. Verileriniz kaydedildi.',
  },
  done: (heldBack) =>
    [
      'CV hazır. Bağlantılar bir saat geçerlidir. Yenileri için bu isteği yeniden gönderin.',
      heldBack > 0 &&
        `Yapay zekâ modelinin ${number(heldBack)} önerisi CV’ye konmadı: JSON dosyasında gözden geçirin.`,
    ]
      .filter(Boolean)
      .join(' '),
  notes: {
    withModel:
      'Yapay zekâ modelinin önerileri, CV’nin sahibi gözden geçirsin diye heldBack içindedir. Hiçbiri CV’ye konmadı. Tüm metinler gönderdiğiniz gibidir. Sıranın serbest olduğu yerlerde, iş ilanında arananlar önce gelir.',
    withoutModel:
      'Kurulu bir yapay zekâ modeli olmadığı için tüm metinler gönderdiğiniz gibidir. Sıranın serbest olduğu yerlerde, iş ilanında arananlar önce gelir.',
    noModelAsked:
      'Yapay zekâ modeli kullanmamayı seçtiğiniz için tüm metinler gönderdiğiniz gibidir. Sıranın serbest olduğu yerlerde, iş ilanında arananlar önce gelir.',
    plain: 'Kurulu bir yapay zekâ modeli yok ve iş ilanı göndermediniz; CV gönderdiğiniz gibidir.',
  },
}
