/** Which bytes are taken for a table in GB18030. */
import { describe, expect, test } from "vitest";
import { decodeGb18030 } from "../../src/engine/intake/gb18030.ts";

const bytes = (hex: string) => Buffer.from(hex.replaceAll(" ", ""), "hex");

describe("a CSV that is not UTF-8", () => {
  test("is read as GB18030 where its characters are common in Chinese", () => {
    // 城市更新项目，常住人口
    expect(decodeGb18030(bytes("b3c7 cad0 b8fc d0c2 cfee c4bf a3ac b3a3 d7a1 c8cb bfda"))).toBe(
      "城市更新项目，常住人口",
    );
  });

  test("is not read where it is Korean in EUC-KR", () => {
    // 대한민국 서울특별시 강남구
    expect(decodeGb18030(bytes("b4eb c7d1 b9ce b1b9 20 bcad bfef c6af bab0 bdc3 20 b0ad b3b2 b1b8"))).toBeUndefined();
  });
});
