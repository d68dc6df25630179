import type { proposals as english } from '../en/proposals'

/** Messages about wordings that an app suggests for a CV, in Vietnamese. */
export const proposals: typeof english = {
  banner: 'Một ứng dụng gợi ý câu chữ khác cho CV này. Chưa có gì thay đổi.',
  review: 'Xem gợi ý',
  heading: 'Gợi ý từ một ứng dụng',
  from: (app) =>
    app === ''
      ? 'Mỗi gợi ý đã được kiểm tra theo CV của bạn. Không có gì thay đổi cho đến khi bạn chấp nhận.'
      : `Từ “${app}”. Mỗi gợi ý đã được kiểm tra theo CV của bạn. Không có gì thay đổi cho đến khi bạn chấp nhận.`,
}
