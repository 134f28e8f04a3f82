import {moneyPage} from "../notebooks/money/page.js";

process.stdout.write(moneyPage("es"));
