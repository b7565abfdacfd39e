import { chromium } from "playwright-core";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--headless","--no-sandbox","--disable-gpu"] });
const [file, out, width, dark, act] = process.argv.slice(2);
const p = await b.newPage({ viewport: { width: Number(width), height: 1000 }, colorScheme: dark === "dark" ? "dark" : "light" });
p.on("console", (m) => console.log("console:", m.text())); p.on("pageerror", (e) => console.log("error:", e.message)); p.on("request", (r) => console.log("request", r.url().slice(0, 80)));
await p.goto("file://" + file); await p.waitForSelector("main");
if (act) await (new Function("p", `return (async () => { ${act} })()`))(p);
await p.screenshot({ path: out }); console.log(await p.evaluate("document.documentElement.scrollWidth"));
await b.close();
