print("oversikt")
