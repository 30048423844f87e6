import { render } from "preact";
import { Shell } from "./shell.tsx";

const root = document.getElementById("page");
if (root === null) throw new Error("The page has no element for its content.");
root.replaceChildren();
render(<Shell />, root);
