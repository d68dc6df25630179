import type { accountArchive as english } from '../en/account-archive'
import { formatters } from '../format'

const { number } = formatters('vi')

/** Texts of the files inside the archive of an account, in Vietnamese. */
export const accountArchive: typeof english = {
  readme: ({ place, day, part, isOnly, version }) =>
    `${
      isOnly
        ? `Dữ liệu của bạn từ Vitae tại ${place}, ${day}`
        : `Dữ liệu của bạn từ Vitae tại ${place}, ${day}: phần ${number(part)}

Dữ liệu của bạn được chia thành nhiều tệp nén. Mỗi tệp mở được riêng; gộp lại thì có đủ mọi thứ.`
    }

Trong này có gì
---------------
cvs/               CV của bạn ở dạng JSON Resume mà chương trình khác đọc được, và thư xin việc
trash/             tương tự, với mọi thứ trong thùng rác của bạn
data/documents/    từng tài liệu như đang được lưu, cùng mọi phiên bản trước
data/              tài khoản và cài đặt, khóa API (không kèm giá trị bí mật), thông báo, bình luận
files/processed/   ảnh của bạn, và các PDF của liên kết chia sẻ (kept-…)
files/exports/     các PDF khác đã được tạo
files/requests/    các tệp mà chương trình khác đã yêu cầu thay bạn
files/uploads/     các tệp bạn đã tải lên và vẫn còn được lưu
manifest.json      danh sách tài liệu trong tệp nén này, dành cho chương trình
hashes.txt         mã kiểm tra SHA-256 của từng tệp; kiểm tra bằng "sha256sum -c hashes.txt"

Cách khôi phục
--------------
Đăng nhập vào một máy chủ Vitae bất kỳ, mở Cài đặt, rồi “Dữ liệu của bạn” và chọn tệp này. Không có gì ở đó bị thay thế.
Nếu không có tài khoản, hãy mở “CV của bạn” và thả tệp này vào đó. Khi đó các phiên bản trước và các PDF đã chia sẻ
không được khôi phục; chúng vẫn nằm trong tệp.

Định dạng: vitae-backup, phiên bản ${version}. Bảng mã: UTF-8. Trong tệp .jsonl, mỗi dòng là một giá trị JSON.
Tệp nén này không chứa mật khẩu và không chứa giá trị bí mật của khóa nào. Ai có tệp này đều đọc được mọi tài liệu của bạn.
`,
}
