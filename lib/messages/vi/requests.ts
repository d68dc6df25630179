import type { requests as english } from '../en/requests'
import { formatters } from '../format'

const { plural } = formatters('vi')

/** Messages about the state of a requested CV, for programs, in Vietnamese. */
export const requests: typeof english = {
  waiting: 'Dữ liệu của bạn đã được lưu. Yêu cầu đang chờ bắt đầu.',
  stages: {
    saving: 'Dữ liệu của bạn đang được lưu.',
    reading: 'Mô tả công việc đang được đọc. Dữ liệu của bạn đã được lưu.',
    drafting: 'Một mô hình AI đang viết gợi ý. Dữ liệu của bạn đã được lưu.',
    checking: 'Từng gợi ý đang được kiểm tra theo CV. Dữ liệu của bạn đã được lưu.',
    verifying: 'Mô hình AI đang tìm dẫn chứng trong CV. Dữ liệu của bạn đã được lưu.',
    writing: 'Các tệp đang được tạo. Dữ liệu của bạn đã được lưu.',
  },
  done: (heldBack) =>
    [
      'CV đã sẵn sàng. Các liên kết có hiệu lực một giờ. Hãy gửi lại yêu cầu này để có liên kết mới.',
      heldBack > 0 &&
        plural(heldBack, {
          other: '# gợi ý của mô hình AI không có trong CV: hãy xem lại trong tệp JSON.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  notes: {
    withModel:
      'Các gợi ý của mô hình AI nằm trong heldBack, để chủ của CV xem lại. Không gợi ý nào có trong CV. Mọi nội dung đúng như bạn đã gửi. Ở chỗ thứ tự để tự do, những gì mô tả công việc yêu cầu được đặt lên trước.',
    withoutModel:
      'Chưa thiết lập mô hình AI nào, nên mọi nội dung đúng như bạn đã gửi. Ở chỗ thứ tự để tự do, những gì mô tả công việc yêu cầu được đặt lên trước.',
    noModelAsked:
      'Bạn đã chọn không dùng mô hình AI, nên mọi nội dung đúng như bạn đã gửi. Ở chỗ thứ tự để tự do, những gì mô tả công việc yêu cầu được đặt lên trước.',
    plain:
      'Chưa thiết lập mô hình AI nào và bạn không gửi mô tả công việc, nên CV đúng như bạn đã gửi.',
  },
}
