import type { comments as english } from '../en/comments'

export const comments: typeof english = {
  loading: 'Завантаження коментарів…',
  none: 'Коментарів ще немає. Дозвольте коментарі в налаштуваннях спільного посилання, і вони з’являться тут.',
  closed: (count) => `Закриті коментарі: ${count}`,
  whole: 'До всього документа',
  changed: 'Ці слова відтоді змінилися або зникли.',
  goTo: 'Перейти до слів',
  answer: 'Ваша відповідь',
  answerHint: 'Кожен, хто має це посилання, може її прочитати.',
  send: 'Надіслати відповідь',
  you: 'Ви',
  resolve: 'Вирішити',
  reopen: 'Відкрити знову',
  remove: 'Видалити',
  removed: 'Коментар видалено',
  suggested: 'Запропоновано натомість',
  accept: 'Прийняти',
  dismiss: 'Відхилити',
  states: {
    resolved: 'Вирішено',
    dismissed: 'Пропозицію відхилено',
    taken: 'Пропозицію прийнято',
  },
}
