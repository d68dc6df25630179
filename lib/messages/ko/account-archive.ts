import type { accountArchive as english } from '../en/account-archive'
import { formatters } from '../format'

const { number } = formatters('ko')

/** Texts of the files inside the archive of an account, in Korean. */
export const accountArchive: typeof english = {
  readme: ({ place, day, part, isOnly, version }) =>
    `${
      isOnly
        ? `Vitae에서 내보낸 데이터: ${place}, ${day}`
        : `Vitae에서 내보낸 데이터: ${place}, ${day}, ${number(part)}번째 파일

데이터는 여러 압축 파일로 나뉘어 있어요. 각각 따로 열 수 있고, 모두 모으면 전체 데이터예요.`
    }

들어 있는 내용
--------------
cvs/               이력서(다른 프로그램도 읽는 JSON Resume 형식)와 커버레터
trash/             휴지통에 있는 문서, 같은 형식
data/documents/    모든 문서의 저장된 원본과 이전 버전 전체
data/              계정과 설정, API 키(비밀 값 제외), 알림, 댓글
files/processed/   사진과 공유 링크의 PDF(kept-…)
files/exports/     그 밖에 만든 PDF
files/requests/    프로그램이 요청한 파일
files/uploads/     업로드한 뒤 아직 저장되어 있는 파일
manifest.json      이 압축 파일에 있는 문서 목록(프로그램용)
hashes.txt         파일별 SHA-256 체크섬. "sha256sum -c hashes.txt" 명령으로 확인

복원 방법
---------
아무 Vitae 서버에나 로그인해서 설정의 “내 데이터”에서 이 파일을 선택하세요. 그곳에 있던 문서는 그대로 남아요.
계정이 없으면 “내 이력서” 화면에 이 파일을 끌어다 놓으세요. 이때 이전 버전과 공유한 PDF는 복원되지 않고
파일 안에 그대로 있어요.

형식: vitae-backup, 버전 ${version}. 텍스트는 UTF-8이에요. 이름이 .jsonl로 끝나는 파일은 한 줄이 JSON 값 하나예요.
이 압축 파일에는 비밀번호나 키의 비밀 값이 없어요. 하지만 이 파일을 가진 사람은 모든 문서를 읽을 수 있어요.
`,
}
