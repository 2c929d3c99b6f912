try {
  const choice = localStorage.getItem("theme");
  if (choice) {
    document.documentElement.dataset.theme = choice;
    document.getElementById("dark-colours").media = choice === "dark" ? "screen" : "not all";
  }
} catch { /* storage may be closed to us: the device decides */ }
