/* page.js: sorting and filtering of tables.  Without it the page says the same. */
(function () {
	"use strict";

	function key(row, column) {
		var cell = row.cells[column];
		var sort = cell.getAttribute("data-sort");
		var number = sort === null || sort === "" ? NaN : Number(sort);
		return isNaN(number) ? cell.textContent.trim() : number;
	}

	/* Numbers before texts; rows that are equal keep their order. */
	function compare(a, b) {
		if (typeof a !== typeof b)
			return typeof a === "number" ? -1 : 1;
		return a < b ? -1 : a > b ? 1 : 0;
	}

	function sort(table, column, header) {
		var up = header.getAttribute("aria-sort") !== "ascending";
		var body = table.tBodies[0];
		Array.from(body.rows)
			.map(function (row, i) { return { row: row, i: i, key: key(row, column) }; })
			.sort(function (a, b) {
				return (up ? 1 : -1) * compare(a.key, b.key) || a.i - b.i;
			})
			.forEach(function (item) { body.appendChild(item.row); });
		Array.from(header.parentNode.cells).forEach(function (cell) {
			cell.removeAttribute("aria-sort");
		});
		header.setAttribute("aria-sort", up ? "ascending" : "descending");
	}

	function makeSortable(table) {
		Array.from(table.tHead.rows[0].cells).forEach(function (header, column) {
			var button = document.createElement("button");
			button.type = "button";
			button.textContent = header.textContent;
			button.addEventListener("click", function () { sort(table, column, header); });
			header.textContent = "";
			header.appendChild(button);
		});
	}

	function makeFilter(table) {
		var form = document.createElement("div");
		var label = document.createElement("label");
		var input = document.createElement("input");
		var count = document.createElement("output");
		form.className = "filter";
		input.type = "search";
		input.id = "filter";
		label.htmlFor = "filter";
		label.textContent = "Filter";
		count.setAttribute("for", "filter");
		form.append(label, input, count);
		table.parentNode.insertBefore(form, table);
		input.addEventListener("input", function () {
			var words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
			var shown = 0;
			Array.from(table.tBodies[0].rows).forEach(function (row) {
				var text = row.textContent.toLowerCase();
				row.hidden = !words.every(function (w) { return text.includes(w); });
				shown += row.hidden ? 0 : 1;
			});
			count.textContent = words.length ? shown + " shown" : "";
		});
	}

	document.querySelectorAll("table.sortable").forEach(makeSortable);
	var all = document.querySelectorAll("table.changes");
	var changes = all[all.length - 1];
	if (changes && changes.tBodies[0].rows.length > 10)
		makeFilter(changes);
})();
