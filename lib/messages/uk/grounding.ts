import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Ukrainian. */
export const grounding: typeof english = {
  elsewhere: (words) => `«${words}» є в іншій частині вашого резюме. Чи це правда і тут?`,
  sentences: {
    number: (words) => `Числа з «${words}» немає в тексті, який воно замінює.`,
    unit: (words) => `«${words}» має у вашому резюме іншу одиницю.`,
    period: (words) => `«${words}» називає частоту або період, яких ваше резюме тут не називає.`,
    limit: (words) =>
      `Число в «${words}» має у вашому резюме інше обмеження (як-от «до» чи «близько») або жодного.`,
    negation: (words) => `«${words}» щось заперечує або виключає, а ваше резюме тут — ні.`,
    role: (words) => `«${words}», можливо, приписує вам більшу роль, ніж ваше резюме.`,
    title: (words) => `«${words}» — не ваша посада тут.`,
    qualification: (words) => `Кваліфікації «${words}» тут у вашому резюме немає.`,
    level: (words) => `Рівня «${words}» у вашому резюме немає.`,
    restriction: (words) => `«${words}» є у вашому тексті, а тут бракує.`,
    skill: (words) => `Навички «${words}» у вашому резюме немає.`,
    name: (words) => `«${words}» у вашому резюме немає.`,
    word: (words) => `«${words}» у вашому резюме немає. Чи це тут правда?`,
    combination: (words) =>
      `Ці слова є у вашому резюме, але не разом у такому вигляді: «${words}».`,
    locked: () => 'Імена, посади, дати й дипломи можете змінювати лише ви.',
    language: () =>
      'Ми не можемо перевірити цей текст: ми не підтримуємо його мову, або це не мова вашого резюме.',
    length: () => 'Цей текст задовгий для перевірки.',
  },
}
